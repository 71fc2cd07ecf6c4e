<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BackcastPage</name>
        <message numerus="yes">
            <source>{count} missions prove little. They were chosen because much is written about them, the people who coded them knew how they ended, and the bank grew out of one of them. A mission may also succeed unready, or fail for reasons that no checklist asks about.</source>
            <translation>
                <numerusform>One mission proves little. It was chosen because much is written about it, the people who coded it knew how it ended, and the bank grew out of it. A mission may also succeed unready, or fail for reasons that no checklist asks about.</numerusform>
                <numerusform>{count} missions prove little. They were chosen because much is written about them, the people who coded them knew how they ended, and the bank grew out of one of them. A mission may also succeed unready, or fail for reasons that no checklist asks about.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message numerus="yes">
            <source>On the {count} questions answered in both, each with its own weights.</source>
            <translation>
                <numerusform>On the one question answered in both, each with its own weights.</numerusform>
                <numerusform>On the {count} questions answered in both, each with its own weights.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExercisePage</name>
        <message numerus="yes">
            <source>On {same} of {count} questions that both answer, the level is the same. You gave a level to {more} where the settled coding finds the papers silent, and found them silent on {fewer} where it does not.</source>
            <translation>
                <numerusform>On {same} of {count} question that both answer, the level is the same. You gave a level to {more} where the settled coding finds the papers silent, and found them silent on {fewer} where it does not.</numerusform>
                <numerusform>On {same} of {count} questions that both answer, the level is the same. You gave a level to {more} where the settled coding finds the papers silent, and found them silent on {fewer} where it does not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} questions on {mission}. Read what the papers say, choose the highest level whose every word they show, or say that they are silent. At the end you see where you are more severe or more lenient than the settled coding. Nothing is kept.</source>
            <translation>
                <numerusform>{count} question on {mission}. Read what the papers say, choose the highest level whose every word they show, or say that they are silent. At the end you see where you are more severe or more lenient than the settled coding. Nothing is kept.</numerusform>
                <numerusform>{count} questions on {mission}. Read what the papers say, choose the highest level whose every word they show, or say that they are silent. At the end you see where you are more severe or more lenient than the settled coding. Nothing is kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeaningView</name>
        <message numerus="yes">
            <source>On {count} questions: {words}.</source>
            <translation>
                <numerusform>On {count} question: {words}.</numerusform>
                <numerusform>On {count} questions: {words}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message numerus="yes">
            <source>Take over the plan ({count} actions)</source>
            <translation>
                <numerusform>Take over the plan ({count} action)</numerusform>
                <numerusform>Take over the plan ({count} actions)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} actions are in the plan and in the report.</source>
            <translation>
                <numerusform>{count} action is in the plan and in the report.</numerusform>
                <numerusform>{count} actions are in the plan and in the report.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message numerus="yes">
            <source>Full set: {count} questions</source>
            <translation>
                <numerusform>Full set: {count} question</numerusform>
                <numerusform>Full set: {count} questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Short set: {count} questions, 60–90 minutes</source>
            <translation>
                <numerusform>Short set: {count} question, 60–90 minutes</numerusform>
                <numerusform>Short set: {count} questions, 60–90 minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} of {total} questions apply.</source>
            <translation>
                <numerusform>{count} of {total} question applies.</numerusform>
                <numerusform>{count} of {total} questions apply.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} switched off by the profile.</source>
            <translation>
                <numerusform>{count} switched off by the profile.</numerusform>
                <numerusform>{count} switched off by the profile.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoadmapCard</name>
        <message numerus="yes">
            <source>After {days} days, {day}</source>
            <translation>
                <numerusform>After {days} day, {day}</numerusform>
                <numerusform>After {days} days, {day}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <source>Of what was unsaved, {count} parts could not be read: they are damaged. All else is here; what is damaged has been kept beside the earlier versions.</source>
            <translation>
                <numerusform>Of what was unsaved, {count} part could not be read: it is damaged. All else is here; what is damaged has been kept beside the earlier versions.</numerusform>
                <numerusform>Of what was unsaved, {count} parts could not be read: they are damaged. All else is here; what is damaged has been kept beside the earlier versions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recovered after a crash: {count} changes that were not saved. Look, and save.</source>
            <translation>
                <numerusform>Recovered after a crash: {count} change that was not saved. Look, and save.</numerusform>
                <numerusform>Recovered after a crash: {count} changes that were not saved. Look, and save.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message numerus="yes">
            <source>{count} changes until {time}; {file}</source>
            <translation>
                <numerusform>{count} change until {time}; {file}</numerusform>
                <numerusform>{count} changes until {time}; {file}</numerusform>
            </translation>
        </message>
    </context>
</TS>
