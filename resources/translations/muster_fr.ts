<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Muster</source>
            <translation>À propos de Muster</translation>
        </message>
        <message>
            <source>Everything that Muster stands on</source>
            <translation>Tout ce sur quoi Muster repose</translation>
        </message>
        <message>
            <source>Licence of Muster</source>
            <translation>Licence de Muster</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Muster {version}</source>
            <translation>Muster {version}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search the licences</source>
            <translation>Rechercher dans les licences</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Works without a network. Not accredited for classified material.</source>
            <translation>Fonctionne sans réseau. Non homologué pour des documents classifiés.</translation>
        </message>
        <message>
            <source>Would the mission pass muster, before troops deploy?</source>
            <translation>La mission serait-elle jugée prête, avant le déploiement des troupes ?</translation>
        </message>
    </context>
    <context>
        <name>ActionsPage</name>
        <message>
            <source>&amp;New action…</source>
            <translation>&amp;Nouvelle mesure…</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Plan d’action</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendrier (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>Fichier de calendrier…</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Due dates for a calendar program (.ics)</source>
            <translation>Échéances pour un logiciel d’agenda (.ics)</translation>
        </message>
        <message>
            <source>Enter or a double click types into a cell; Delete takes a row, or its date, away; Ctrl+Enter opens the question.</source>
            <translation>Entrée ou un double clic permet d’écrire dans une case ; Suppr retire une ligne, ou sa date ; Ctrl+Entrée ouvre la question.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Month of due dates</source>
            <translation>Mois des échéances</translation>
        </message>
        <message>
            <source>New action  A</source>
            <translation>Nouvelle mesure  A</translation>
        </message>
        <message>
            <source>No actions yet. They come from here, from a plan, a question or a session.</source>
            <translation>Aucune mesure encore. Elles viennent d’ici, d’un plan, d’une question ou d’une séance.</translation>
        </message>
        <message>
            <source>Only those with this word: a name, a question</source>
            <translation>Seulement celles qui contiennent ce mot : un nom, une question</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>En retard</translation>
        </message>
        <message>
            <source>Overdue or astray</source>
            <translation>En retard ou sans objet</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>See what to fix first</source>
            <translation>Voir par quoi commencer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tableau (CSV)…</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Visé</translation>
        </message>
        <message>
            <source>The question bank has no such question</source>
            <translation>La banque de questions n’a pas cette question</translation>
        </message>
        <message>
            <source>The question does not apply now</source>
            <translation>La question ne s’applique pas maintenant</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>To do: {todo} · overdue: {late} · for questions that do not count: {astray}</source>
            <translation>À faire : {todo} · en retard : {late} · pour des questions qui ne comptent pas : {astray}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>compte</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>ne compte pas</translation>
        </message>
    </context>
    <context>
        <name>AnswerBox</name>
        <message>
            <source>Carried over from {day}, to be confirmed: answer again, alike or otherwise.</source>
            <translation>Reprise du {day}, à confirmer : répondez de nouveau, pareillement ou autrement.</translation>
        </message>
        <message>
            <source>Don’t know: it stays open and widens the range.</source>
            <translation>Ne sait pas : elle reste ouverte et élargit la fourchette.</translation>
        </message>
        <message>
            <source>Mark as not applicable</source>
            <translation>Marquer sans objet</translation>
        </message>
        <message>
            <source>Not applicable, for the reason that stands in the note below.</source>
            <translation>Sans objet, pour la raison donnée dans la note ci-dessous.</translation>
        </message>
        <message>
            <source>One level short of what it needs: accept with a condition…</source>
            <translation>Il manque un niveau à ce qu’il faut : accepter sous condition…</translation>
        </message>
        <message>
            <source>This question does not count: {reason}. Its answer is kept.</source>
            <translation>Cette question ne compte pas : {reason}. Sa réponse est gardée.</translation>
        </message>
        <message>
            <source>Why does this question not apply to the mission?</source>
            <translation>Pourquoi cette question ne s’applique-t-elle pas à la mission ?</translation>
        </message>
    </context>
    <context>
        <name>Aside</name>
        <message>
            <source>Action: {text}</source>
            <translation>Mesure : {text}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Condition on {question}: {text}</source>
            <translation>Condition sur {question} : {text}</translation>
        </message>
        <message>
            <source>Decisions, actions, conditions</source>
            <translation>Décisions, mesures, conditions</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Mises de côté</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>Where the group disagrees most</source>
            <translation>Là où le groupe diverge le plus</translation>
        </message>
        <message>
            <source>spread {count}</source>
            <translation>écart {count}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{item}, done</source>
            <translation>{item}, fait</translation>
        </message>
        <message>
            <source>{item}, skipped</source>
            <translation>{item}, passé</translation>
        </message>
    </context>
    <context>
        <name>AskNextCard</name>
        <message>
            <source>Ask next</source>
            <translation>Question à poser ensuite</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>By how much an answer would, on average, move the chance of passing; most first.</source>
            <translation>De combien une réponse déplacerait en moyenne la probabilité d’être admise, la plus forte d’abord.</translation>
        </message>
        <message>
            <source>Open questions that would narrow the range most</source>
            <translation>Questions ouvertes qui réduiraient le plus la fourchette</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>{id} {name}: by {points} points</source>
            <translation>{id} {name} : de {points} points</translation>
        </message>
    </context>
    <context>
        <name>AssessorsPage</name>
        <message>
            <source>Add an assessor</source>
            <translation>Ajouter un évaluateur</translation>
        </message>
        <message>
            <source>Change an assessor</source>
            <translation>Modifier un évaluateur</translation>
        </message>
        <message>
            <source>Name of assessor {number}</source>
            <translation>Nom de l’évaluateur {number}</translation>
        </message>
        <message>
            <source>Name or post, e.g. J3 Operations</source>
            <translation>Nom ou fonction, p. ex. J3 Opérations</translation>
        </message>
        <message>
            <source>Names and roles are printed in the report. Leave the list empty if nobody is to be named.</source>
            <translation>Noms et rôles figurent dans le rapport. Laissez la liste vide si personne ne doit être nommé.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove an assessor</source>
            <translation>Retirer un évaluateur</translation>
        </message>
        <message>
            <source>Remove assessor {number}</source>
            <translation>Retirer l’évaluateur {number}</translation>
        </message>
        <message>
            <source>Role of assessor {number}</source>
            <translation>Rôle de l’évaluateur {number}</translation>
        </message>
        <message>
            <source>Role, e.g. Operations</source>
            <translation>Rôle, p. ex. opérations</translation>
        </message>
        <message>
            <source>Who is assessing</source>
            <translation>Qui évalue</translation>
        </message>
    </context>
    <context>
        <name>BackcastPage</name>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Below its gate: {names}.</source>
            <translation>Sous son seuil : {names}.</translation>
        </message>
        <message>
            <source>Build-up: {text}</source>
            <translation>Montée en puissance : {text}</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Past missions</source>
            <translation>Missions passées</translation>
        </message>
        <message>
            <source>Past missions, each coded as its own planners could see it on one day, on {bank}. What the papers do not say is left open, so ranges are wide. The verdict is what the method says, whether history agrees or not.</source>
            <translation>Des missions passées, chacune cotée telle que ses propres planificateurs pouvaient la voir un jour donné, sur {bank}. Ce que les documents ne disent pas reste ouvert, d’où de larges fourchettes. Le verdict est celui de la méthode, que l’histoire lui donne raison ou non.</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Fourchette</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Too early for a score: its papers answer {answered} of {applicable} questions.</source>
            <translation>Trop tôt pour un score : ses documents répondent à {answered} questions sur {applicable}.</translation>
        </message>
        <message>
            <source>Tried on past missions</source>
            <translation>À l’épreuve du passé</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>What happened: {text}</source>
            <translation>Ce qui s’est passé : {text}</translation>
        </message>
        <message>
            <source>{answered} of {applicable}</source>
            <translation>{answered} sur {applicable}</translation>
        </message>
        <message>
            <source>{mission}: {score}, range {range}</source>
            <translation>{mission} : {score}, fourchette {range}</translation>
        </message>
        <message>
            <source>{question} {name} ({level}, {gate} needed)</source>
            <translation>{question} {name} ({level}, il faut {gate})</translation>
        </message>
    </context>
    <context>
        <name>Ballots</name>
        <message>
            <source>0–4 a level, 9 don’t know, Delete clears; arrows move. Check the sum against the ballot.</source>
            <translation>0–4 un niveau, 9 ne sait pas, Suppr efface ; les flèches déplacent. Vérifiez la somme sur le bulletin.</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Bulletins</translation>
        </message>
        <message>
            <source>Code on the ballot: {code}</source>
            <translation>Code du bulletin : {code}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Type in ballots</source>
            <translation>Saisir les bulletins</translation>
        </message>
        <message>
            <source>{name}: typed {count}, sum {sum}</source>
            <translation>{name} : {count} saisis, somme {sum}</translation>
        </message>
    </context>
    <context>
        <name>BlindSpotsCard</name>
        <message>
            <source>Blind spots</source>
            <translation>Angles morts</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Aucun trouvé.</translation>
        </message>
        <message>
            <source>Not part of the score: what a second look should go to first.</source>
            <translation>Hors score : ce qu’il faut regarder de nouveau en premier.</translation>
        </message>
    </context>
    <context>
        <name>CarryOverCard</name>
        <message>
            <source>Fully</source>
            <translation>Pleinement</translation>
        </message>
        <message>
            <source>How far does it carry over to this mission?</source>
            <translation>Jusqu’où se transpose-t-il à cette mission ?</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>En partie</translation>
        </message>
        <message>
            <source>Its questions count as they are.</source>
            <translation>Ses questions comptent telles quelles.</translation>
        </message>
        <message>
            <source>Its questions count; your reason is shown and printed beside them.</source>
            <translation>Ses questions comptent ; votre raison est montrée et imprimée à côté.</translation>
        </message>
        <message>
            <source>Leave its questions out</source>
            <translation>Écarter ses questions</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Pas du tout</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Reason for {lesson}</source>
            <translation>Raison pour {lesson}</translation>
        </message>
        <message>
            <source>What is like Somalia here, and what is not</source>
            <translation>Ce qui ressemble ici à la Somalie, et ce qui n’y ressemble pas</translation>
        </message>
        <message>
            <source>Why does this lesson not carry over?</source>
            <translation>Pourquoi cet enseignement ne se transpose-t-il pas ?</translation>
        </message>
        <message>
            <source>“Not at all” needs a reason; the last one is kept.</source>
            <translation>« Pas du tout » demande une raison ; la dernière est gardée.</translation>
        </message>
    </context>
    <context>
        <name>ChanceCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>Chances of the verdicts</source>
            <translation>Probabilité de chaque verdict</translation>
        </message>
        <message>
            <source>How likely</source>
            <translation>Vraisemblance</translation>
        </message>
        <message>
            <source>No question applies to this mission.</source>
            <translation>Aucune question ne s’applique à cette mission.</translation>
        </message>
        <message>
            <source>Open questions can still change the verdict, so weights are not tried yet.</source>
            <translation>Des questions ouvertes peuvent encore changer le verdict : les poids ne sont pas encore essayés.</translation>
        </message>
    </context>
    <context>
        <name>CommandHandlers</name>
        <message>
            <source>A vote file holds one assessor’s votes; begin from the assessment itself.</source>
            <translation>Un fichier de votes contient les votes d’un seul évaluateur ; partez de l’évaluation elle-même.</translation>
        </message>
        <message>
            <source>Nothing can be carried over from “{name}”: open it to see why.</source>
            <translation>Rien ne peut être repris de « {name} » : ouvrez-le pour voir pourquoi.</translation>
        </message>
        <message>
            <source>Several files were dropped, and not all are vote files. Drop one assessment at a time.</source>
            <translation>Plusieurs fichiers ont été déposés, et tous ne sont pas des fichiers de votes. Déposez une évaluation à la fois.</translation>
        </message>
        <message>
            <source>“{name}” is open in another window, which has come to the front.</source>
            <translation>« {name} » est ouvert dans une autre fenêtre, qui est passée au premier plan.</translation>
        </message>
    </context>
    <context>
        <name>Commentary</name>
        <message>
            <source>Done again: {step}.</source>
            <translation>Rétabli : {step}.</translation>
        </message>
        <message>
            <source>Don’t know.</source>
            <translation>Ne sait pas.</translation>
        </message>
        <message>
            <source>Flagged.</source>
            <translation>Signalée.</translation>
        </message>
        <message>
            <source>Level {level}, {title}.</source>
            <translation>Niveau {level}, {title}.</translation>
        </message>
        <message>
            <source>Not answered.</source>
            <translation>Sans réponse.</translation>
        </message>
        <message>
            <source>Not applicable.</source>
            <translation>Sans objet.</translation>
        </message>
        <message>
            <source>Question {place} of {total}: {text}</source>
            <translation>Question {place} sur {total} : {text}</translation>
        </message>
        <message>
            <source>Read only: nothing was changed.</source>
            <translation>Lecture seule : rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>The verdict is now: {verdict}.</source>
            <translation>Le verdict est maintenant : {verdict}.</translation>
        </message>
        <message>
            <source>Undone: {step}.</source>
            <translation>Annulé : {step}.</translation>
        </message>
        <message>
            <source>{question} is flagged.</source>
            <translation>{question} est signalée.</translation>
        </message>
        <message>
            <source>{question} is not flagged.</source>
            <translation>{question} n’est plus signalée.</translation>
        </message>
        <message>
            <source>{question}: {answer} {coverage}.</source>
            <translation>{question} : {answer} {coverage}.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Another file…</source>
            <translation>Un autre fichier…</translation>
        </message>
        <message>
            <source>Answer the next question</source>
            <translation>Répondre à la question suivante</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Choose what to compare with.</source>
            <translation>Choisissez à quoi comparer.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>No question is answered in both.</source>
            <translation>Aucune question n’a de réponse dans les deux.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Encore rien à comparer</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>À présent</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>État de préparation</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Alors</translation>
        </message>
        <message>
            <source>This assessment, and the other one on the same scale</source>
            <translation>Cette évaluation et l’autre, sur la même échelle</translation>
        </message>
        <message>
            <source>Two assessments are compared on the questions that both answer: answer some first.</source>
            <translation>Deux évaluations se comparent sur les questions auxquelles les deux répondent : répondez d’abord à quelques-unes.</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>Ce qui a bougé</translation>
        </message>
        <message>
            <source>{category}: {before} → {after}</source>
            <translation>{category} : {before} → {after}</translation>
        </message>
        <message>
            <source>{name}: higher</source>
            <translation>{name} : plus haut</translation>
        </message>
        <message>
            <source>{name}: lower</source>
            <translation>{name} : plus bas</translation>
        </message>
        <message>
            <source>{title}: {before}; this assessment: {after}</source>
            <translation>{title} : {before} ; cette évaluation : {after}</translation>
        </message>
        <message>
            <source>{up} higher, {down} lower, {same} the same</source>
            <translation>{up} plus haut, {down} plus bas, {same} inchangées</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Beside earlier missions</source>
            <translation>À côté de missions antérieures</translation>
        </message>
        <message>
            <source>On the questions answered in both</source>
            <translation>Sur les questions renseignées dans les deux</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>That mission</source>
            <translation>L’autre mission</translation>
        </message>
        <message>
            <source>This mission</source>
            <translation>Cette mission</translation>
        </message>
    </context>
    <context>
        <name>Completed</name>
        <message>
            <source>Change the answer</source>
            <translation>Changer la réponse</translation>
        </message>
        <message>
            <source>New level</source>
            <translation>Nouveau niveau</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Pas encore faite</translation>
        </message>
        <message>
            <source>The answer stays</source>
            <translation>La réponse reste</translation>
        </message>
        <message>
            <source>“{title}” is done. {question} stands at level {level}. Has that changed?</source>
            <translation>« {title} » est faite. {question} est au niveau {level}. Cela a-t-il changé ?</translation>
        </message>
    </context>
    <context>
        <name>ConditionDialog</name>
        <message>
            <source>A shortfall can’t have been accepted on a day that is still to come.</source>
            <translation>Une insuffisance ne peut avoir été acceptée à une date qui est encore à venir.</translation>
        </message>
        <message>
            <source>Accept the shortfall</source>
            <translation>Accepter l’insuffisance</translation>
        </message>
        <message>
            <source>Accept with a condition</source>
            <translation>Accepter sous condition</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Acceptée le</translation>
        </message>
        <message>
            <source>An accepted condition</source>
            <translation>Une condition acceptée</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Go to the question</source>
            <translation>Aller à la question</translation>
        </message>
        <message>
            <source>It lowers the level that the question needs by one, for “ready with conditions” only. Readiness, plan and report list it.</source>
            <translation>Elle abaisse d’un le niveau qu’exige la question, pour « prête sous conditions » seulement. L’état de préparation, le plan et le rapport l’indiquent.</translation>
        </message>
        <message>
            <source>Keep these changes</source>
            <translation>Garder ces modifications</translation>
        </message>
        <message>
            <source>Level to reach</source>
            <translation>Niveau à atteindre</translation>
        </message>
        <message>
            <source>Level {level} “{name}”; it needs {gate} “{wanted}”.</source>
            <translation>Niveau {level} « {name} » ; il faut {gate} « {wanted} ».</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marquer comme faite</translation>
        </message>
        <message>
            <source>Name or post</source>
            <translation>Nom ou fonction</translation>
        </message>
        <message>
            <source>Not answered; it needs {gate} “{wanted}”.</source>
            <translation>Sans réponse ; il faut {gate} « {wanted} ».</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>Dites ce qui est à faire.</translation>
        </message>
        <message>
            <source>Somebody with the authority</source>
            <translation>Quelqu’un qui en a le pouvoir</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <source>Who accepts the shortfall</source>
            <translation>Qui accepte l’insuffisance</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Qui s’en charge</translation>
        </message>
        <message>
            <source>Withdraw the condition</source>
            <translation>Retirer la condition</translation>
        </message>
    </context>
    <context>
        <name>ConditionsCard</name>
        <message>
            <source>Accept with a condition…</source>
            <translation>Accepter sous condition…</translation>
        </message>
        <message>
            <source>Accepted conditions</source>
            <translation>Conditions acceptées</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Critical gaps: where one level is missing it can be accepted</source>
            <translation>Lacunes critiques : là où manque un seul niveau, il peut être accepté</translation>
        </message>
        <message>
            <source>No shortfall has been accepted.</source>
            <translation>Aucune insuffisance n’a été acceptée.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>All mine</source>
            <translation>Tous les miens</translation>
        </message>
        <message>
            <source>All theirs</source>
            <translation>Tous les leurs</translation>
        </message>
        <message>
            <source>Both of you changed these, and differently. Which one counts?</source>
            <translation>Vous avez tous deux modifié ceci, différemment. Lequel compte ?</translation>
        </message>
        <message>
            <source>Changed by both</source>
            <translation>Modifié des deux côtés</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Le mien</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Le leur</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Which counts for {what}</source>
            <translation>Lequel compte pour {what}</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Merge with the file on the disk</source>
            <translation>Fusionner avec le fichier du disque</translation>
        </message>
        <message>
            <source>Save and take over</source>
            <translation>Enregistrer et reprendre la main</translation>
        </message>
        <message>
            <source>Take the file from the disk</source>
            <translation>Prendre le fichier du disque</translation>
        </message>
        <message>
            <source>They will be told when they save, and can merge.</source>
            <translation>Cette personne en sera avertie en enregistrant et pourra fusionner.</translation>
        </message>
        <message>
            <source>{who} has “{name}” open. Save over it and take it over?</source>
            <translation>{who} a ouvert « {name} ». Enregistrer par-dessus et en reprendre la main ?</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>A copy to give away</source>
            <translation>Une copie à remettre</translation>
        </message>
        <message>
            <source>Answers go with their level and how it is known. What more may go:</source>
            <translation>Les réponses partent avec leur niveau et la manière dont on le sait. Ce qui peut partir en plus :</translation>
        </message>
        <message>
            <source>Goes out ({count})</source>
            <translation>Part ({count})</translation>
        </message>
        <message>
            <source>Save this copy…</source>
            <translation>Enregistrer cette copie…</translation>
        </message>
        <message>
            <source>Stays here ({count})</source>
            <translation>Reste ici ({count})</translation>
        </message>
        <message>
            <source>What goes out</source>
            <translation>Ce qui part</translation>
        </message>
        <message>
            <source>What stays here</source>
            <translation>Ce qui reste ici</translation>
        </message>
    </context>
    <context>
        <name>CrashCare</name>
        <message>
            <source>Muster was ended by the system the last time. What was not saved is offered on the start page; {name} tells where the program stood.</source>
            <translation>La dernière fois, le système a mis fin à Muster. Ce qui n’était pas enregistré est proposé sur la page d’accueil ; {name} indique où en était le programme.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close and recover</source>
            <translation>Fermer et récupérer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Everything that you have done is kept on this computer’s disk.</source>
            <translation>Tout ce que vous avez fait est gardé sur le disque de cet ordinateur.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>It has been kept as {name}.</source>
            <translation>Il a été gardé sous le nom {name}.</translation>
        </message>
        <message>
            <source>Muster sends nothing. This report holds no contents of the assessment: hand it to whoever looks after Muster at your place.</source>
            <translation>Muster n’envoie rien. Ce rapport ne contient rien de l’évaluation : remettez-le à qui s’occupe de Muster chez vous.</translation>
        </message>
        <message>
            <source>Muster starts anew and offers what was not saved</source>
            <translation>Muster redémarre et propose ce qui n’était pas enregistré</translation>
        </message>
        <message>
            <source>No assessment was open.</source>
            <translation>Aucune évaluation n’était ouverte.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Something in Muster went wrong that should not have.</source>
            <translation>Une erreur s’est produite dans Muster, qui n’aurait pas dû.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Une erreur s’est produite</translation>
        </message>
        <message>
            <source>The latest changes could not be written to the disk: save a copy now.</source>
            <translation>Les dernières modifications n’ont pas pu être écrites sur le disque : enregistrez une copie maintenant.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Add a date: {name}</source>
            <translation>Ajouter une date : {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove the date: {name}</source>
            <translation>Retirer la date : {name}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>&amp;New decision…</source>
            <translation>&amp;Nouvelle décision…</translation>
        </message>
        <message>
            <source>Carried over, to be confirmed</source>
            <translation>Reprises, à confirmer</translation>
        </message>
        <message>
            <source>Confirm all of these</source>
            <translation>Les confirmer toutes</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>Decisions and flags</source>
            <translation>Décisions et questions signalées</translation>
        </message>
        <message>
            <source>Flagged for discussion</source>
            <translation>Signalées pour discussion</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>New decision  D</source>
            <translation>Nouvelle décision  D</translation>
        </message>
        <message>
            <source>No question is flagged.</source>
            <translation>Aucune question n’est signalée.</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>Rien n’a encore été décidé.</translation>
        </message>
        <message>
            <source>Nothing is parked.</source>
            <translation>Aucune question n’est mise de côté.</translation>
        </message>
        <message>
            <source>Parked in a session</source>
            <translation>Mises de côté en séance</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>They stand as they are; one step that can be undone</source>
            <translation>Elles restent telles quelles ; une seule étape, qui peut être annulée</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag it, or use the arrow keys; a double click or Enter takes that back</source>
            <translation>Faites-le glisser ou utilisez les flèches ; un double clic ou Entrée rétablit la largeur d’origine</translation>
        </message>
    </context>
    <context>
        <name>EarlierVersions</name>
        <message>
            <source>Looking at earlier versions…</source>
            <translation>Examen des versions antérieures…</translation>
        </message>
        <message>
            <source>Open an earlier version as a copy</source>
            <translation>Ouvrir une version antérieure en copie</translation>
        </message>
        <message>
            <source>There is no earlier version yet: one is kept with every save.</source>
            <translation>Il n’y a pas encore de version antérieure : une est gardée à chaque enregistrement.</translation>
        </message>
        <message>
            <source>answers that differ from now: {count}</source>
            <translation>réponses différentes d’à présent : {count}</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>illisible</translation>
        </message>
    </context>
    <context>
        <name>EditTable</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Delete row</source>
            <translation>&amp;Supprimer la ligne</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Modifier</translation>
        </message>
        <message>
            <source>&amp;Open the question</source>
            <translation>&amp;Ouvrir la question</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>Copy ro&amp;w</source>
            <translation>Copier la &amp;ligne</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cou&amp;per</translation>
        </message>
        <message>
            <source>Empty the ce&amp;ll</source>
            <translation>&amp;Vider la cellule</translation>
        </message>
    </context>
    <context>
        <name>EvidenceList</name>
        <message>
            <source>Attach a file…</source>
            <translation>Joindre un fichier…</translation>
        </message>
        <message>
            <source>Note where a file is; it stays where it is. Files can be dropped on the question as well.</source>
            <translation>Noter où se trouve un fichier ; il reste à sa place. On peut aussi déposer des fichiers sur la question.</translation>
        </message>
    </context>
    <context>
        <name>ExercisePage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>Voir le résultat</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>The papers are silent</source>
            <translation>Les documents se taisent</translation>
        </message>
        <message>
            <source>The papers: {extract}</source>
            <translation>Les documents : {extract}</translation>
        </message>
        <message>
            <source>There is no question that both answer.</source>
            <translation>Il n’y a pas de question où les deux répondent.</translation>
        </message>
        <message>
            <source>Try yourself first</source>
            <translation>Essayez-vous d’abord</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>You are more lenient, by {levels} levels on average.</source>
            <translation>Vous êtes plus indulgent (écart moyen de niveau : {levels}).</translation>
        </message>
        <message>
            <source>You are more severe, by {levels} levels on average.</source>
            <translation>Vous êtes plus sévère (écart moyen de niveau : {levels}).</translation>
        </message>
        <message>
            <source>You lean neither way.</source>
            <translation>Vous ne penchez d’aucun côté.</translation>
        </message>
        <message>
            <source>Your reading beside the settled one</source>
            <translation>Votre lecture à côté de la cotation arrêtée</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>muets</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>ExplainPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>How to read the levels</source>
            <translation>Comment lire les niveaux</translation>
        </message>
    </context>
    <context>
        <name>ExplainedHead</name>
        <message>
            <source>Explain this</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>Explain this: {title}</source>
            <translation>Expliquer ceci : {title}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>A report is still going to the printer. Print this one when it has gone.</source>
            <translation>Un rapport est encore en route vers l’imprimante. Imprimez celui-ci quand il sera parti.</translation>
        </message>
        <message>
            <source>Ballots to be filled in apart</source>
            <translation>Bulletins à remplir séparément</translation>
        </message>
        <message>
            <source>No question applies to anybody in the room, so there is no ballot.</source>
            <translation>Aucune question ne s’applique à qui que ce soit dans la salle : il n’y a donc pas de bulletin.</translation>
        </message>
        <message>
            <source>No session has been opened yet, so there is no record.</source>
            <translation>Aucune séance n’a encore été ouverte : il n’y a pas de compte rendu.</translation>
        </message>
        <message>
            <source>PDF, sealed with a passphrase (*.pdf.age)</source>
            <translation>PDF, scellé par une phrase secrète (*.pdf.age)</translation>
        </message>
        <message>
            <source>Print one for each, with the name</source>
            <translation>En imprimer un pour chacun, avec le nom</translation>
        </message>
        <message>
            <source>Print one without a name, to be copied</source>
            <translation>En imprimer un sans nom, à photocopier</translation>
        </message>
        <message>
            <source>Save one for each, with the name</source>
            <translation>En enregistrer un pour chacun, avec le nom</translation>
        </message>
        <message>
            <source>Save one without a name, to be copied</source>
            <translation>En enregistrer un sans nom, à photocopier</translation>
        </message>
        <message>
            <source>The record of “{title}”</source>
            <translation>Le compte rendu de « {title} »</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>Avec les noms</translation>
        </message>
        <message>
            <source>Without names and reasons</source>
            <translation>Sans noms ni raisons</translation>
        </message>
        <message>
            <source>ballots</source>
            <translation>bulletins</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>“{name}” is on another question bank ({bank}) and cannot be compared.</source>
            <translation>« {name} » repose sur une autre banque de questions ({bank}) et ne peut être comparé.</translation>
        </message>
    </context>
    <context>
        <name>FindDialog</name>
        <message>
            <source>A question, a note, a lesson, a page, a command: a few letters will do</source>
            <translation>Une question, une note, un enseignement, une page, une commande : quelques lettres suffisent</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} sur {total}</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter goes there · Esc closes</source>
            <translation>↑ ↓ choisir · Entrée y mène · Échap ferme</translation>
        </message>
    </context>
    <context>
        <name>FirstAnswers</name>
        <message>
            <source>Add vote files…</source>
            <translation>Ajouter des fichiers de votes…</translation>
        </message>
        <message>
            <source>Each answers at this machine, hidden from the next</source>
            <translation>Chacun répond sur cette machine, sans être vu du suivant</translation>
        </message>
        <message>
            <source>First answers, given apart</source>
            <translation>Premières réponses, données séparément</translation>
        </message>
        <message>
            <source>Hidden until the reveal: nobody sees them here, in a report or in a figure.</source>
            <translation>Cachées jusqu’au dévoilement : personne ne les voit ici, dans un rapport ou dans un chiffre.</translation>
        </message>
        <message>
            <source>Make a vote file…</source>
            <translation>Créer un fichier de votes…</translation>
        </message>
        <message>
            <source>Not everybody has answered; who answers after the reveal has seen the others.</source>
            <translation>Tout le monde n’a pas répondu ; qui répond après le dévoilement a vu les autres.</translation>
        </message>
        <message>
            <source>One after another, here</source>
            <translation>L’un après l’autre, ici</translation>
        </message>
        <message>
            <source>Open: everybody sees every answer at once, as was chosen for this session.</source>
            <translation>Ouvertes : chacun voit aussitôt chaque réponse, comme choisi pour cette séance.</translation>
        </message>
        <message>
            <source>Print ballots…</source>
            <translation>Imprimer des bulletins…</translation>
        </message>
        <message>
            <source>Questions with answers to reveal: {count}.</source>
            <translation>Questions dont les réponses sont à dévoiler : {count}.</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Dévoilement</translation>
        </message>
        <message>
            <source>Reveal all answers</source>
            <translation>Dévoiler toutes les réponses</translation>
        </message>
        <message>
            <source>Reveal {category} only</source>
            <translation>Dévoiler seulement {category}</translation>
        </message>
        <message>
            <source>Type in ballots</source>
            <translation>Saisir les bulletins</translation>
        </message>
    </context>
    <context>
        <name>FixesCard</name>
        <message>
            <source>+{gain}</source>
            <translation>+{gain}</translation>
        </message>
        <message>
            <source>Fixes</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>If this moves to level 4</source>
            <translation>Si ceci passe au niveau 4</translation>
        </message>
        <message>
            <source>Nothing answered can be raised.</source>
            <translation>Aucune réponse ne peut être relevée.</translation>
        </message>
        <message>
            <source>Nothing kept or left out by hand</source>
            <translation>Rien n’est gardé ni écarté à la main</translation>
        </message>
        <message>
            <source>Put into the action plan</source>
            <translation>Mettre au plan d’action</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset: keep nothing and leave nothing out</source>
            <translation>Réinitialiser : ne rien garder, ne rien écarter</translation>
        </message>
        <message>
            <source>See the actions</source>
            <translation>Voir les mesures</translation>
        </message>
        <message>
            <source>See the report</source>
            <translation>Voir le rapport</translation>
        </message>
        <message>
            <source>What would lift the score most</source>
            <translation>Ce qui relèverait le plus le score</translation>
        </message>
        <message>
            <source>{name}: critical gap</source>
            <translation>{name} : lacune critique</translation>
        </message>
    </context>
    <context>
        <name>FixesModel</name>
        <message>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Keep {question} in the plan</source>
            <translation>Garder {question} dans le plan</translation>
        </message>
        <message>
            <source>Lead time in weeks</source>
            <translation>Délai en semaines</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Leave {question} out of the plan</source>
            <translation>Écarter {question} du plan</translation>
        </message>
        <message>
            <source>Person-weeks</source>
            <translation>Semaines-personnes</translation>
        </message>
        <message>
            <source>Points of readiness</source>
            <translation>Points de préparation</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Copy cell</source>
            <translation>Copier la cellule</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>Copier la ligne</translation>
        </message>
    </context>
    <context>
        <name>HangingCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>If a partner gives nothing</source>
            <translation>Si un partenaire ne donne rien</translation>
        </message>
        <message>
            <source>What the verdict hangs on</source>
            <translation>Ce à quoi tient le verdict</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All changes kept safe · not saved yet</source>
            <translation>Tout est gardé en sûreté · pas encore enregistré</translation>
        </message>
        <message>
            <source>All changes kept safe · saved {time}</source>
            <translation>Tout est gardé en sûreté · enregistré {time}</translation>
        </message>
        <message>
            <source>Changes are not kept safe: save now</source>
            <translation>Modifications non protégées : enregistrez maintenant</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Every change is on this computer’s disk within a second, so that a crash loses nothing. Ctrl+S writes the changes into the file.</source>
            <translation>Chaque modification est sur le disque de cet ordinateur en moins d’une seconde, si bien qu’une panne ne fait rien perdre. Ctrl+S les écrit dans le fichier.</translation>
        </message>
        <message>
            <source>Find  Ctrl+K</source>
            <translation>Rechercher  Ctrl+K</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Pas encore enregistré</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Imprimer le rapport</translation>
        </message>
        <message>
            <source>Print the report (Ctrl+P); Ctrl+5 shows it first</source>
            <translation>Imprimer le rapport (Ctrl+P) ; Ctrl+5 le montre d’abord</translation>
        </message>
        <message>
            <source>Print: {report} (Ctrl+P). Another one is chosen on the report page (Ctrl+5).</source>
            <translation>Imprimer : {report} (Ctrl+P). Un autre rapport se choisit sur la page Rapport (Ctrl+5).</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Rétablir : {step}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Scellée</translation>
        </message>
        <message>
            <source>The side bar, in the place of the page: both have no room</source>
            <translation>La barre latérale, à la place de la page : il n’y a pas la place pour les deux</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
    </context>
    <context>
        <name>HeatCard</name>
        <message>
            <source>Every question at a glance</source>
            <translation>Toutes les questions d’un coup d’œil</translation>
        </message>
        <message>
            <source>Figure and colour show the level, a cross a failed gate, ? an open question, – one that does not apply. Click a question to open it.</source>
            <translation>Chiffre et couleur montrent le niveau, une croix un seuil manqué, ? une question ouverte, – une question sans objet. Cliquez sur une question pour l’ouvrir.</translation>
        </message>
        <message>
            <source>{id} {name}: level {level}, {title}</source>
            <translation>{id} {name} : niveau {level}, {title}</translation>
        </message>
        <message>
            <source>{id} {name}: open</source>
            <translation>{id} {name} : ouverte</translation>
        </message>
        <message>
            <source>{id} {name}: {reason}</source>
            <translation>{id} {name} : {reason}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>A word</source>
            <translation>Un mot</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Sujets</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Encore rien</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>Enregistrer maintenant</translation>
        </message>
        <message>
            <source>The first save writes the first lines.</source>
            <translation>Le premier enregistrement écrit les premières lignes.</translation>
        </message>
        <message>
            <source>Who changed what, written into the file with every save. File → Seal and copies → Save without names and notes… leaves it out.</source>
            <translation>Qui a modifié quoi, écrit dans le fichier à chaque enregistrement. Fichier → Sceau et copies → Enregistrer sans noms ni notes… l’omet.</translation>
        </message>
    </context>
    <context>
        <name>HotSeat</name>
        <message>
            <source>Back to the facilitator</source>
            <translation>Retour à l’animateur</translation>
        </message>
        <message>
            <source>Everybody has answered.</source>
            <translation>Tout le monde a répondu.</translation>
        </message>
        <message>
            <source>Give the machine back to the facilitator.</source>
            <translation>Rendez la machine à l’animateur.</translation>
        </message>
        <message>
            <source>How I lean</source>
            <translation>Ma tendance</translation>
        </message>
        <message>
            <source>I am {name}: begin</source>
            <translation>Je suis {name} : commencer</translation>
        </message>
        <message>
            <source>Nobody else looks at this screen until you are done. What you answer stays hidden.</source>
            <translation>Personne d’autre ne regarde cet écran tant que vous n’avez pas terminé. Ce que vous répondez reste caché.</translation>
        </message>
        <message>
            <source>Somebody else first</source>
            <translation>Quelqu’un d’autre d’abord</translation>
        </message>
        <message>
            <source>Whether your answers are more severe or more lenient than the others’</source>
            <translation>Si vos réponses sont plus sévères ou plus indulgentes que celles des autres</translation>
        </message>
        <message>
            <source>Your turn, {name}</source>
            <translation>À vous, {name}</translation>
        </message>
    </context>
    <context>
        <name>JumpLinks</name>
        <message>
            <source>Parts of this page</source>
            <translation>Parties de cette page</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Figures: press the key that carries the figure, with Shift or without, in Ctrl+1 too.</source>
            <translation>Chiffres : appuyez sur la touche qui porte le chiffre, avec Maj ou sans, pour Ctrl+1 aussi.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Letters and figures alone are switched off in the settings.</source>
            <translation>Les lettres et chiffres seuls sont désactivés dans les réglages.</translation>
        </message>
    </context>
    <context>
        <name>KnownRow</name>
        <message>
            <source>How it is known:</source>
            <translation>Comment on le sait :</translation>
        </message>
        <message>
            <source>Unless you choose, it counts as “{known}”.</source>
            <translation>Sauf autre choix, compte comme « {known} ».</translation>
        </message>
        <message>
            <source>{tip} ({key})</source>
            <translation>{tip} ({key})</translation>
        </message>
    </context>
    <context>
        <name>LeaningNames</name>
        <message>
            <source>For this person’s eyes only: how severely he or she reads</source>
            <translation>Pour les yeux de cette personne seulement : avec quelle sévérité elle lit</translation>
        </message>
        <message>
            <source>How each of you leans, one at a time and nobody else at the screen:</source>
            <translation>La tendance de chacun, un à la fois et personne d’autre devant l’écran :</translation>
        </message>
    </context>
    <context>
        <name>LeaningView</name>
        <message>
            <source>All may see how I lean</source>
            <translation>Tous peuvent voir ma tendance</translation>
        </message>
        <message>
            <source>How you lean, {name}</source>
            <translation>Votre tendance, {name}</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>J’ai vu</translation>
        </message>
        <message>
            <source>On the list to discuss and in the room’s view; never in a report</source>
            <translation>Dans la liste à discuter et dans la vue de la salle ; jamais dans un rapport</translation>
        </message>
        <message>
            <source>Your first answers, each against the lower median of what the others answered first. Neither is wrong: it helps to know when you speak.</source>
            <translation>Vos premières réponses, chacune comparée à la médiane inférieure des premières réponses des autres. Ni l’un ni l’autre n’est une faute : il est utile de le savoir quand vous parlez.</translation>
        </message>
        <message>
            <source>{name} keeps the leaning private</source>
            <translation>{name} garde sa tendance pour soi</translation>
        </message>
        <message>
            <source>{name} lets all see the leaning</source>
            <translation>{name} laisse voir sa tendance à tous</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Back to {question}</source>
            <translation>Retour à {question}</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Questions of this lesson</source>
            <translation>Questions de cet enseignement</translation>
        </message>
        <message>
            <source>What the brief says</source>
            <translation>Ce que dit la note</translation>
        </message>
        <message>
            <source>level {level}, {title}</source>
            <translation>niveau {level}, {title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
    </context>
    <context>
        <name>LevelGridModel</name>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Can’t open “{link}”: no such file or link.</source>
            <translation>Impossible d’ouvrir « {link} » : ni fichier ni lien de ce nom.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open this link from the assessment?</source>
            <translation>Ouvrir ce lien de l’évaluation ?</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>not saved yet</source>
            <translation>pas encore enregistré</translation>
        </message>
        <message>
            <source>{name} (read only) – Muster</source>
            <translation>{name} (lecture seule) – Muster</translation>
        </message>
        <message>
            <source>{name} (sealed)</source>
            <translation>{name} (scellée)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Clear this list</source>
            <translation>&amp;Effacer cette liste</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>&amp;Rétablir : {step}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;Annuler : {step}</translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Everybody has answered.</source>
            <translation>Tout le monde a répondu.</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Dans la salle</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquent</translation>
        </message>
        <message>
            <source>Missing: {names}</source>
            <translation>Manquent : {names}</translation>
        </message>
        <message>
            <source>Nobody is named yet. First add who is assessing.</source>
            <translation>Personne n’est encore nommé. Ajoutez d’abord qui évalue.</translation>
        </message>
        <message>
            <source>Who is missing</source>
            <translation>Qui manque</translation>
        </message>
        <message>
            <source>{name} has answered everything</source>
            <translation>{name} a répondu à tout</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>This Muster does not have the question bank {framework}. The answers are shown by id and can be saved as a copy, but not changed.</source>
            <translation>Ce Muster n’a pas la banque de questions {framework}. Les réponses sont montrées par identifiant et peuvent être enregistrées en copie, non modifiées.</translation>
        </message>
    </context>
    <context>
        <name>NewPage</name>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Begin from an earlier assessment…</source>
            <translation>Partir d’une évaluation antérieure…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Créer</translation>
        </message>
        <message>
            <source>Full set: half a day</source>
            <translation>Jeu complet : une demi-journée</translation>
        </message>
        <message>
            <source>How much time is there?</source>
            <translation>De combien de temps dispose-t-on ?</translation>
        </message>
        <message>
            <source>Its answers are carried over, each marked for review.</source>
            <translation>Ses réponses sont reprises, chacune marquée à revoir.</translation>
        </message>
        <message>
            <source>Lead organisation</source>
            <translation>Organisation chef de file</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Muster works without a network and is not accredited for classified material: keep markings within what this computer is cleared for.</source>
            <translation>Muster fonctionne sans réseau et n’est pas homologué pour des informations classifiées : n’y mettez que ce que cet ordinateur est habilité à traiter.</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nouvelle évaluation</translation>
        </message>
        <message>
            <source>On the question bank {bank}, which will be carried inside the file.</source>
            <translation>Sur la banque de questions {bank}, qui sera emportée dans le fichier.</translation>
        </message>
        <message>
            <source>Short set: 60 to 90 minutes</source>
            <translation>Jeu court : 60 à 90 minutes</translation>
        </message>
        <message>
            <source>Shown on every screen and page; leave empty for “not marked”</source>
            <translation>Montré sur chaque écran et chaque page ; laisser vide pour « sans marquage »</translation>
        </message>
        <message>
            <source>The full set takes every lesson in depth, the short set asks the questions that decide most; a group that discusses takes two hours for it. You can switch later; no answer is lost.</source>
            <translation>Le jeu complet prend chaque enseignement en profondeur, le jeu court pose les questions qui décident le plus ; un groupe qui en discute y met deux heures. Vous pouvez changer plus tard ; aucune réponse n’est perdue.</translation>
        </message>
        <message>
            <source>e.g. AFISMA</source>
            <translation>p. ex. MISMA</translation>
        </message>
        <message>
            <source>e.g. ECOWAS / African Union</source>
            <translation>p. ex. CEDEAO / Union africaine</translation>
        </message>
        <message>
            <source>e.g. Northern Mali</source>
            <translation>p. ex. Nord du Mali</translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message>
            <source>Action</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <source>Add a due date</source>
            <translation>Ajouter une échéance</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Responsable</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>What has been decided</source>
            <translation>Ce qui a été décidé</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>Ce qui est à faire</translation>
        </message>
        <message>
            <source>Who: a name or a post</source>
            <translation>Qui : un nom ou une fonction</translation>
        </message>
        <message>
            <source>{what} on {question}</source>
            <translation>{what} sur {question}</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Merge now</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Read only: somebody else has this file open. Nothing was changed.</source>
            <translation>Lecture seule : quelqu’un d’autre a ce fichier ouvert. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Recover it</source>
            <translation>Le récupérer</translation>
        </message>
        <message>
            <source>Save a copy as…</source>
            <translation>Enregistrer une copie sous…</translation>
        </message>
        <message>
            <source>Somebody has taken over this file. Save a copy, or save and merge.</source>
            <translation>Quelqu’un a repris ce fichier. Enregistrez une copie, ou enregistrez et fusionnez.</translation>
        </message>
        <message>
            <source>The file has been changed on the disk by somebody else. What you have here is kept.</source>
            <translation>Le fichier a été modifié sur le disque par quelqu’un d’autre. Ce que vous avez ici est gardé.</translation>
        </message>
        <message>
            <source>The report has been saved as “{name}”.</source>
            <translation>Le rapport a été enregistré sous « {name} ».</translation>
        </message>
        <message>
            <source>The report has gone to the printer “{name}”.</source>
            <translation>Le rapport est parti à l’imprimante « {name} ».</translation>
        </message>
        <message>
            <source>There is unsaved work on this assessment, left by a crash.</source>
            <translation>Il y a sur cette évaluation du travail non enregistré, laissé par un arrêt brutal.</translation>
        </message>
        <message>
            <source>Your changes are kept safe against a crash again.</source>
            <translation>Vos modifications sont de nouveau protégées contre un arrêt brutal.</translation>
        </message>
        <message>
            <source>Your changes cannot be kept safe against a crash: {reason} ({place}). Save often, and free some space or mend the folder; Muster goes on trying.</source>
            <translation>Vos modifications ne peuvent pas être protégées contre un arrêt brutal : {reason} ({place}). Enregistrez souvent, et libérez de la place ou réparez le dossier ; Muster continue d’essayer.</translation>
        </message>
        <message>
            <source>“{name}” is still there, in clear. Delete it if nobody needs it.</source>
            <translation>« {name} » est toujours là, en clair. Supprimez-le si personne n’en a besoin.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Read it all</source>
            <translation>Tout lire</translation>
        </message>
    </context>
    <context>
        <name>PdfPagesModel</name>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Page {number} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturesCard</name>
        <message>
            <source>Chance against effort</source>
            <translation>Probabilité selon l’effort</translation>
        </message>
        <message>
            <source>Plans that aim higher than the verdict asks. Pick a point to ask for its chance.</source>
            <translation>Des plans qui visent plus haut que le verdict ne l’exige. Choisissez un point pour demander sa probabilité.</translation>
        </message>
        <message>
            <source>Readiness against effort</source>
            <translation>État de préparation selon l’effort</translation>
        </message>
        <message>
            <source>The best score for every effort, gates and floors not asked. Pick a point to plan for it.</source>
            <translation>Le meilleur résultat pour chaque effort, sans seuils ni planchers. Choisissez un point pour en faire un plan.</translation>
        </message>
        <message>
            <source>The best score for some efforts, gates and floors not asked. Pick a point to plan for it.</source>
            <translation>Le meilleur résultat pour certains efforts, sans seuils ni planchers. Choisissez un point pour en faire un plan.</translation>
        </message>
        <message>
            <source>person-weeks</source>
            <translation>semaines-personnes</translation>
        </message>
        <message>
            <source>{effort}: chance {chance}</source>
            <translation>{effort} : probabilité {chance}</translation>
        </message>
        <message>
            <source>{effort}: readiness {score}</source>
            <translation>{effort} : préparation {score}</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>A plan starts from answers. Until there are some, every question counts as level 0.</source>
            <translation>Un plan part des réponses. Tant qu’il n’y en a pas, chaque question compte comme niveau 0.</translation>
        </message>
        <message>
            <source>Answer the first question</source>
            <translation>Répondre à la première question</translation>
        </message>
        <message>
            <source>Nothing is answered yet</source>
            <translation>Rien n’a encore de réponse</translation>
        </message>
        <message>
            <source>What to fix first</source>
            <translation>Par quoi commencer</translation>
        </message>
        <message>
            <source>{name}: reach “{level}”</source>
            <translation>{name} : atteindre « {level} »</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>Add a date</source>
            <translation>Ajouter une date</translation>
        </message>
        <message>
            <source>Answers kept for when they apply again: {count}.</source>
            <translation>Réponses gardées pour quand elles s’appliqueront : {count}.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Authorised strength</source>
            <translation>Effectif autorisé</translation>
        </message>
        <message>
            <source>Continue to the questions</source>
            <translation>Continuer vers les questions</translation>
        </message>
        <message>
            <source>Lead organisation</source>
            <translation>Organisation chef de file</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>Marquage</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Mission profile</source>
            <translation>Profil de la mission</translation>
        </message>
        <message>
            <source>Name who is assessing</source>
            <translation>Nommer qui évalue</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Sans marquage</translation>
        </message>
        <message>
            <source>Proposed start</source>
            <translation>Début proposé</translation>
        </message>
        <message>
            <source>Set of questions</source>
            <translation>Jeu de questions</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Title of this assessment</source>
            <translation>Titre de cette évaluation</translation>
        </message>
        <message>
            <source>What is known of the mission decides which questions apply. Answers to questions that are switched off are kept, and count again when they are switched back on.</source>
            <translation>Ce que l’on sait de la mission décide des questions qui s’appliquent. Les réponses aux questions écartées sont gardées et comptent de nouveau quand elles reviennent.</translation>
        </message>
        <message>
            <source>What the mission is for, in two or three sentences</source>
            <translation>À quoi sert la mission, en deux ou trois phrases</translation>
        </message>
        <message>
            <source>Which questions apply</source>
            <translation>Quelles questions s’appliquent</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>e.g. AFISMA</source>
            <translation>p. ex. MISMA</translation>
        </message>
        <message>
            <source>e.g. AFISMA – planning review</source>
            <translation>p. ex. MISMA – revue de planification</translation>
        </message>
        <message>
            <source>e.g. ECOWAS / African Union</source>
            <translation>p. ex. CEDEAO / Union africaine</translation>
        </message>
        <message>
            <source>e.g. Northern Mali</source>
            <translation>p. ex. Nord du Mali</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>non fixé</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>résumé</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Dossier :</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Fichiers de &amp;type :</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>Impression recto verso</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>Reliure sur le grand côté</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>&amp;Jeu de pages :</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>Reliure sur le petit côté</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source> · critical, needs level {gate}</source>
            <translation> · critique, exige le niveau {gate}</translation>
        </message>
        <message>
            <source>A digit sets the vote of a row (9: don’t know); Enter or a click keeps its dissent.</source>
            <translation>Un chiffre fixe le vote d’une ligne (9 : ne sait pas) ; Entrée ou un clic garde son désaccord.</translation>
        </message>
        <message>
            <source>A&amp;gree</source>
            <translation>D’acc&amp;ord</translation>
        </message>
        <message>
            <source>Accept one level short of what the question needs, for now</source>
            <translation>Accepter pour l’instant un niveau de moins que ce que la question exige</translation>
        </message>
        <message>
            <source>Action  A</source>
            <translation>Mesure  A</translation>
        </message>
        <message>
            <source>Condition  C</source>
            <translation>Condition  C</translation>
        </message>
        <message>
            <source>Decision  D</source>
            <translation>Décision  D</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Everybody’s answer</source>
            <translation>La réponse de chacun</translation>
        </message>
        <message>
            <source>First answers</source>
            <translation>Premières réponses</translation>
        </message>
        <message>
            <source>Hidden once more, one after another at this machine</source>
            <translation>De nouveau cachées, l’un après l’autre sur cette machine</translation>
        </message>
        <message>
            <source>How it is known:</source>
            <translation>Comment on le sait :</translation>
        </message>
        <message>
            <source>Marked as not applicable: {note}</source>
            <translation>Marquée sans objet : {note}</translation>
        </message>
        <message>
            <source>Middle half: from the lower to the upper quartile of the votes (interquartile range)</source>
            <translation>Moitié centrale : du quartile inférieur au quartile supérieur des votes (intervalle interquartile)</translation>
        </message>
        <message>
            <source>Nobody has given a level yet.</source>
            <translation>Personne n’a encore donné de niveau.</translation>
        </message>
        <message>
            <source>Offered: the lower median of the votes, {level}.</source>
            <translation>Proposée : la médiane inférieure des votes, {level}.</translation>
        </message>
        <message>
            <source>On a show of hands: type a digit in each row</source>
            <translation>À main levée : tapez un chiffre dans chaque ligne</translation>
        </message>
        <message>
            <source>On the walk</source>
            <translation>Dans le parcours</translation>
        </message>
        <message>
            <source>Open this question on the walk</source>
            <translation>Ouvrir cette question dans le parcours</translation>
        </message>
        <message>
            <source>Park  P</source>
            <translation>Mettre de côté  P</translation>
        </message>
        <message>
            <source>Record the group’s answer</source>
            <translation>Consigner la réponse du groupe</translation>
        </message>
        <message>
            <source>Take up again  P</source>
            <translation>Reprendre  P</translation>
        </message>
        <message>
            <source>The group’s answer</source>
            <translation>La réponse du groupe</translation>
        </message>
        <message>
            <source>The group’s answer: don’t know; the question stays open.</source>
            <translation>La réponse du groupe : ne sait pas ; la question reste ouverte.</translation>
        </message>
        <message>
            <source>The group’s answer: {level} – {title}.</source>
            <translation>La réponse du groupe : {level} – {title}.</translation>
        </message>
        <message>
            <source>Vote again</source>
            <translation>Voter de nouveau</translation>
        </message>
        <message>
            <source>Vote again, apart</source>
            <translation>Voter de nouveau, séparément</translation>
        </message>
        <message>
            <source>Votes once more</source>
            <translation>Nouveaux votes</translation>
        </message>
        <message>
            <source>Who said what, in a line or two; kept with the answer</source>
            <translation>Qui a dit quoi, en une ligne ou deux ; gardé avec la réponse</translation>
        </message>
        <message>
            <source>all agree</source>
            <translation>tous d’accord</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>moyen</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>nothing to compare yet</source>
            <translation>rien à comparer encore</translation>
        </message>
        <message>
            <source>spread {spread} · middle half {middle} · agreement {words}</source>
            <translation>écart {spread} · moitié centrale {middle} · accord {words}</translation>
        </message>
    </context>
    <context>
        <name>RatingPicker</name>
        <message>
            <source>1  confirmed by others</source>
            <translation>1  confirmé par d’autres</translation>
        </message>
        <message>
            <source>2  probably true</source>
            <translation>2  probablement vrai</translation>
        </message>
        <message>
            <source>3  possibly true</source>
            <translation>3  peut-être vrai</translation>
        </message>
        <message>
            <source>4  doubtful</source>
            <translation>4  douteux</translation>
        </message>
        <message>
            <source>5  improbable</source>
            <translation>5  improbable</translation>
        </message>
        <message>
            <source>6  cannot be judged</source>
            <translation>6  ne peut être jugé</translation>
        </message>
        <message>
            <source>A  completely reliable</source>
            <translation>A  tout à fait fiable</translation>
        </message>
        <message>
            <source>B  usually reliable</source>
            <translation>B  habituellement fiable</translation>
        </message>
        <message>
            <source>C  fairly reliable</source>
            <translation>C  assez fiable</translation>
        </message>
        <message>
            <source>D  not usually reliable</source>
            <translation>D  peu fiable</translation>
        </message>
        <message>
            <source>E  unreliable</source>
            <translation>E  non fiable</translation>
        </message>
        <message>
            <source>F  cannot be judged</source>
            <translation>F  ne peut être jugée</translation>
        </message>
        <message>
            <source>Source rating</source>
            <translation>Cotation de la source</translation>
        </message>
        <message>
            <source>The source</source>
            <translation>La source</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Ce qu’elle dit</translation>
        </message>
    </context>
    <context>
        <name>ReaderPage</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answers by id</source>
            <translation>Réponses par identifiant</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>Fermer le fichier</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>Comment on le sait</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Save a copy as…</source>
            <translation>Enregistrer une copie sous…</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>ne sait pas</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>niveau {level}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>Answer the first question</source>
            <translation>Répondre à la première question</translation>
        </message>
        <message>
            <source>Ask next</source>
            <translation>Question à poser ensuite</translation>
        </message>
        <message>
            <source>Blind spots</source>
            <translation>Angles morts</translation>
        </message>
        <message>
            <source>Earlier missions</source>
            <translation>Missions antérieures</translation>
        </message>
        <message>
            <source>Every question</source>
            <translation>Chaque question</translation>
        </message>
        <message>
            <source>How likely</source>
            <translation>Vraisemblance</translation>
        </message>
        <message>
            <source>Nothing is answered yet</source>
            <translation>Rien n’a encore de réponse</translation>
        </message>
        <message>
            <source>The verdict, what stops the mission and what to ask next stand here from the first answers on. From half of the questions on there is a score too.</source>
            <translation>Le verdict, ce qui arrête la mission et la question à poser ensuite sont ici dès les premières réponses. À partir de la moitié des questions, il y a aussi un score.</translation>
        </message>
        <message>
            <source>What changes the verdict</source>
            <translation>Ce qui change le verdict</translation>
        </message>
        <message>
            <source>What it hangs on</source>
            <translation>À quoi il tient</translation>
        </message>
        <message>
            <source>What lifts it</source>
            <translation>Ce qui le relève</translation>
        </message>
        <message>
            <source>What moves the score</source>
            <translation>Ce qui fait bouger le score</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Ce qui fait obstacle</translation>
        </message>
        <message>
            <source>Where the score comes from</source>
            <translation>D’où vient le score</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPanel</name>
        <message>
            <source>Ask next</source>
            <translation>Question à poser ensuite</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Par catégorie</translation>
        </message>
        <message>
            <source>It adds {contribution} of {possible} points; at level 4 the score would be {best}.</source>
            <translation>Elle apporte {contribution} points sur {possible} ; au niveau 4, le score serait de {best}.</translation>
        </message>
        <message>
            <source>It does not count at present.</source>
            <translation>Elle ne compte pas pour le moment.</translation>
        </message>
        <message>
            <source>Readiness so far</source>
            <translation>État de préparation jusqu’ici</translation>
        </message>
        <message>
            <source>Still open: the score would be {low} with level 0 and {high} with level 4.</source>
            <translation>Encore ouverte : le score serait de {low} au niveau 0 et de {high} au niveau 4.</translation>
        </message>
        <message>
            <source>This question</source>
            <translation>Cette question</translation>
        </message>
        <message>
            <source>Weight {weight} of 5 in {category}.</source>
            <translation>Poids {weight} sur 5 dans {category}.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>answered, too early for a score</source>
            <translation>réponses, trop tôt pour un score</translation>
        </message>
        <message>
            <source>could be {span} while {count} are open</source>
            <translation>fourchette {span}, {count} étant ouvertes</translation>
        </message>
        <message>
            <source>of 100 · {coverage}</source>
            <translation>sur 100 · {coverage}</translation>
        </message>
        <message>
            <source>range {span}</source>
            <translation>fourchette {span}</translation>
        </message>
        <message>
            <source>{answered} of {total}</source>
            <translation>{answered} sur {total}</translation>
        </message>
        <message>
            <source>{category}: {score} of 100, range {span}, {coverage}</source>
            <translation>{category} : {score} sur 100, fourchette {span}, {coverage}</translation>
        </message>
    </context>
    <context>
        <name>ReasonRow</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>Nothing is open</source>
            <translation>Rien n’est ouvert</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>Rien ne s’y oppose</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>Tout montrer ({count})</translation>
        </message>
        <message>
            <source>Show everything that stands in the way</source>
            <translation>Afficher tout ce qui fait obstacle</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>En montrer moins</translation>
        </message>
        <message>
            <source>What is open: {questions}</source>
            <translation>Ce qui est ouvert : {questions}</translation>
        </message>
        <message>
            <source>What stands between this mission and ready</source>
            <translation>Ce qui sépare cette mission de « prête »</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Discard what was not saved?</source>
            <translation>Abandonner ce qui n’a pas été enregistré ?</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>Cela ne peut être annulé.</translation>
        </message>
        <message>
            <source>This unsaved work cannot be read: it is damaged. It has been kept as “{place}”.</source>
            <translation>Ce travail non enregistré est illisible : il est endommagé. Il a été conservé sous « {place} ».</translation>
        </message>
        <message>
            <source>This unsaved work was sealed by Muster 0.1, and only that opens it. It stays as “{place}”.</source>
            <translation>Ce travail non enregistré a été scellé par Muster 0.1, qui seul peut l’ouvrir. Il reste sous « {place} ».</translation>
        </message>
        <message>
            <source>a sealed assessment</source>
            <translation>une évaluation scellée</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <source>Nothing in this assessment is marked.</source>
            <translation>Rien n’est marqué dans cette évaluation.</translation>
        </message>
        <message>
            <source>Which marking may the copy have? What is marked higher stays out of it.</source>
            <translation>Quel marquage la copie peut-elle porter ? Ce qui est marqué plus haut n’y figure pas.</translation>
        </message>
    </context>
    <context>
        <name>ReportOptions</name>
        <message>
            <source>A Word document of your own: reports saved as .docx take its styles, head and foot</source>
            <translation>Un document Word à vous : les rapports enregistrés en .docx en reprennent les styles, l’en-tête et le pied</translation>
        </message>
        <message>
            <source>As the report needs it</source>
            <translation>Selon le rapport</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Choose the other one…</source>
            <translation>Choisir l’autre…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>No template: {name}</source>
            <translation>Sans modèle : {name}</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>Paysage</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>Orientation</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>The window’s</source>
            <translation>Celle de la fenêtre</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>Portrait</translation>
        </message>
        <message>
            <source>With names and notes</source>
            <translation>Avec noms et notes</translation>
        </message>
        <message>
            <source>Without colour</source>
            <translation>Sans couleur</translation>
        </message>
        <message>
            <source>Word template…</source>
            <translation>Modèle Word…</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Making the report…</source>
            <translation>Rapport en préparation…</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Largeur de page</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>Page entière</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>{report}, page {page} of {count}</source>
            <translation>{report}, page {page} sur {count}</translation>
        </message>
    </context>
    <context>
        <name>ReportsUnderway</name>
        <message>
            <source>Cancelled: no report was written.</source>
            <translation>Annulé : aucun rapport n’a été écrit.</translation>
        </message>
        <message>
            <source>Cancelled: what the printer has already may still come out.</source>
            <translation>Annulé : ce que l’imprimante a déjà reçu peut encore sortir.</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>Rapport en préparation…</translation>
        </message>
        <message>
            <source>Sending to the printer…</source>
            <translation>Envoi à l’imprimante…</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
    </context>
    <context>
        <name>RevealList</name>
        <message>
            <source>Agreement cannot be told: nobody differs, or nobody can be compared.</source>
            <translation>L’accord ne peut être mesuré : personne ne diffère, ou personne ne peut être comparé.</translation>
        </message>
        <message>
            <source>Agreement over all questions: {words} (Krippendorff’s alpha {alpha}).</source>
            <translation>Accord sur toutes les questions : {words} (alpha de Krippendorff {alpha}).</translation>
        </message>
        <message>
            <source>Begin with the first</source>
            <translation>Commencer par la première</translation>
        </message>
        <message>
            <source>Discuss {talk}; the other {agree} agree</source>
            <translation>En discuter {talk} ; accord sur les {agree} autres</translation>
        </message>
        <message>
            <source>Each looks alone, at this machine: more severe or more lenient than the others</source>
            <translation>Chacun regarde seul, à cet ordinateur : plus sévère ou plus indulgent que les autres</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>How each leans…</source>
            <translation>La tendance de chacun…</translation>
        </message>
        <message>
            <source>Middle half</source>
            <translation>Moitié centrale</translation>
        </message>
        <message>
            <source>Nothing has been revealed yet</source>
            <translation>Rien n’a encore été dévoilé</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Record what all agree on</source>
            <translation>Consigner ce sur quoi tous s’accordent</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Écart</translation>
        </message>
        <message>
            <source>The lower median of the votes becomes the group’s answer where nothing is to be discussed</source>
            <translation>La médiane inférieure des votes devient la réponse du groupe là où il n’y a rien à discuter</translation>
        </message>
        <message>
            <source>To discuss</source>
            <translation>À discuter</translation>
        </message>
        <message>
            <source>To discuss: {talk}</source>
            <translation>À discuter : {talk}</translation>
        </message>
        <message>
            <source>What hangs on it</source>
            <translation>Ce qui en dépend</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>moyen</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <source>its gate</source>
            <translation>son seuil</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>the verdict</source>
            <translation>le verdict</translation>
        </message>
        <message>
            <source>{level}, recorded</source>
            <translation>{level}, consigné</translation>
        </message>
    </context>
    <context>
        <name>RoadmapCard</name>
        <message>
            <source>After {days} days, {day}</source>
            <translation>Après {days} jours, {day}</translation>
        </message>
        <message>
            <source>All done, {day}</source>
            <translation>Tout achevé, {day}</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Par date</translation>
        </message>
        <message>
            <source>Open questions count as level 0 until they are fixed.</source>
            <translation>Les questions ouvertes comptent au niveau 0 jusqu’à leur traitement.</translation>
        </message>
        <message>
            <source>Start of the mission, {day}</source>
            <translation>Début de la mission, {day}</translation>
        </message>
        <message>
            <source>Start of the work, {day}</source>
            <translation>Début des travaux, {day}</translation>
        </message>
        <message>
            <source>{id} {name} to {level}</source>
            <translation>{id} {name} à {level}</translation>
        </message>
        <message>
            <source>{when}: readiness {score}, {verdict}</source>
            <translation>{when} : préparation {score}, {verdict}</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>Paused. Everything is kept; go on with Resume, now or another day.</source>
            <translation>En pause. Tout est gardé ; continuez avec Reprendre, maintenant ou un autre jour.</translation>
        </message>
        <message>
            <source>The second screen has gone. F5 shows the room’s view here.</source>
            <translation>Le second écran a disparu. F5 montre ici la vue de la salle.</translation>
        </message>
    </context>
    <context>
        <name>RoomBar</name>
        <message>
            <source>Agenda done</source>
            <translation>Ordre du jour épuisé</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>Clore la séance</translation>
        </message>
        <message>
            <source>Discuss</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>First answers</source>
            <translation>Premières réponses</translation>
        </message>
        <message>
            <source>Item {place} of {total} · {title}</source>
            <translation>Point {place} sur {total} · {title}</translation>
        </message>
        <message>
            <source>Large on the second screen, or on this one; F5 goes back</source>
            <translation>En grand sur le second écran, ou sur celui-ci ; F5 pour revenir</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>Point suivant</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Planning session</source>
            <translation>Séance de planification</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Room’s view  F5</source>
            <translation>Vue de la salle  F5</translation>
        </message>
        <message>
            <source>Whether the room’s view tells who voted what</source>
            <translation>Si la vue de la salle dit qui a voté quoi</translation>
        </message>
        <message>
            <source>{time} left on this item</source>
            <translation>{time} restant pour ce point</translation>
        </message>
        <message>
            <source>{time} over on this item</source>
            <translation>{time} de dépassement pour ce point</translation>
        </message>
    </context>
    <context>
        <name>RoomView</name>
        <message>
            <source>Break</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Everybody has answered.</source>
            <translation>Tout le monde a répondu.</translation>
        </message>
        <message>
            <source>First answers, given apart</source>
            <translation>Premières réponses, données séparément</translation>
        </message>
        <message>
            <source>Missing: {count}</source>
            <translation>Manquent : {count}</translation>
        </message>
        <message>
            <source>Missing: {names}</source>
            <translation>Manquent : {names}</translation>
        </message>
        <message>
            <source>The group’s answer: {level} – {title}</source>
            <translation>La réponse du groupe : {level} – {title}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>{name} – the room’s view</source>
            <translation>{name} – vue de la salle</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Muster assessment (*.muster.json)</source>
            <translation>Évaluation Muster (*.muster.json)</translation>
        </message>
        <message>
            <source>Sealed with a passphrase (*.muster.json.age)</source>
            <translation>Scellée par une phrase secrète (*.muster.json.age)</translation>
        </message>
        <message>
            <source>Sealing “{name}”…</source>
            <translation>Scellement de « {name} »…</translation>
        </message>
        <message>
            <source>“{name}” is the assessment itself. Choose another name for the copy.</source>
            <translation>« {name} » est l’évaluation elle-même. Choisissez un autre nom pour la copie.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleCard</name>
        <message>
            <source>Done</source>
            <translation>Achevé</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>Semaines</translation>
        </message>
        <message>
            <source>When each fix is done</source>
            <translation>Quand chaque mesure est achevée</translation>
        </message>
        <message>
            <source>{id} {name}: {weeks}, done {day}</source>
            <translation>{id} {name} : {weeks}, fini {day}</translation>
        </message>
    </context>
    <context>
        <name>Sealing</name>
        <message>
            <source>It is marked “{marking}”. Anybody who has the file “{name}” can read it.</source>
            <translation>Cela porte le marquage « {marking} ». Quiconque a le fichier « {name} » peut le lire.</translation>
        </message>
        <message>
            <source>It is not marked. Anybody who has the file “{name}” can read it.</source>
            <translation>Cela ne porte pas de marquage. Quiconque a le fichier « {name} » peut le lire.</translation>
        </message>
        <message>
            <source>Write in clear</source>
            <translation>Écrire en clair</translation>
        </message>
        <message>
            <source>Write this without a passphrase?</source>
            <translation>Écrire cela sans phrase secrète ?</translation>
        </message>
        <message>
            <source>Write “{marking}” in clear</source>
            <translation>Écrire « {marking} » en clair</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>This assessment is not sealed.</source>
            <translation>Cette évaluation n’est pas scellée.</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Close the session</source>
            <translation>Clore la séance</translation>
        </message>
        <message>
            <source>Close the session?</source>
            <translation>Clore la séance ?</translation>
        </message>
        <message>
            <source>Do without a session</source>
            <translation>Se passer de séance</translation>
        </message>
        <message>
            <source>It can be opened again.</source>
            <translation>Elle peut être rouverte.</translation>
        </message>
        <message>
            <source>Questions with answers that nobody has seen: {count}. Closing reveals them.</source>
            <translation>Questions dont personne n’a vu les réponses : {count}. La clôture les dévoile.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>0–4 answer, N, U, W, P, I and F do what the buttons beside the question do. Switch them off if you speak to the computer, or press keys unawares. F1 shows every key.</source>
            <translation>0–4 répondent, N, U, W, P, I et F font ce que font les boutons près de la question. Désactivez-les si vous dictez à l’ordinateur ou touchez des touches sans le vouloir. F1 montre toutes les touches.</translation>
        </message>
        <message>
            <source>A folder for what Muster keeps on this computer</source>
            <translation>Un dossier pour ce que Muster garde sur cet ordinateur</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Assessors, owners of actions and who accepted a condition stand in reports. The record of a session still asks each time.</source>
            <translation>Évaluateurs, responsables des mesures et autorités qui ont accepté une condition figurent dans les rapports. Le compte rendu d’une séance le demande toujours.</translation>
        </message>
        <message>
            <source>Bars that slide and messages that fade in. Nothing waits for them.</source>
            <translation>Barres qui glissent et messages qui apparaissent en fondu. Rien ne les attend.</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>En choisir un autre…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>From the next start: {folder}</source>
            <translation>Au prochain démarrage : {folder}</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>Langue et apparence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Markings</source>
            <translation>Marquages</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Animations</translation>
        </message>
        <message>
            <source>Name people</source>
            <translation>Nommer les personnes</translation>
        </message>
        <message>
            <source>Of the system’s text. Ctrl++ and Ctrl+- change it too.</source>
            <translation>Par rapport au texte du système. Ctrl++ et Ctrl+- la changent aussi.</translation>
        </message>
        <message>
            <source>Of the window and of reports. The question bank too, where it has been translated.</source>
            <translation>De la fenêtre et des rapports. De la banque de questions aussi, si elle est traduite.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivées</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activées</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Reports and markings</source>
            <translation>Rapports et marquages</translation>
        </message>
        <message>
            <source>Reports on paper stay black on white.</source>
            <translation>Les rapports sur papier restent en noir sur blanc.</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>Rétablir les valeurs d’origine</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Touches seules</translation>
        </message>
        <message>
            <source>Takes back every choice on this page</source>
            <translation>Annule tous les choix de cette page</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>The environment variable MUSTER_STATE says which folder it is.</source>
            <translation>La variable d’environnement MUSTER_STATE indique ce dossier.</translation>
        </message>
        <message>
            <source>The folder “{folder}” cannot be made.</source>
            <translation>Impossible de créer le dossier « {folder} ».</translation>
        </message>
        <message>
            <source>The scheme whose markings are offered where one is typed. Any other may be typed too.</source>
            <translation>L’échelle dont les marquages sont proposés à la saisie. Tout autre peut être saisi aussi.</translation>
        </message>
        <message>
            <source>Unsaved work after a crash, earlier versions, reports of crashes and your own schemes of markings lie here. Another folder is used from the next start of Muster; what lies in this one stays, and can be copied while Muster is closed.</source>
            <translation>Ici se trouvent le travail non enregistré après une panne, les versions antérieures, les rapports de panne et vos propres échelles de marquages. Un autre dossier sert à partir du prochain démarrage de Muster ; ce qui se trouve dans celui-ci y reste, et peut être copié quand Muster est fermé.</translation>
        </message>
        <message>
            <source>Use the usual one</source>
            <translation>Reprendre le dossier habituel</translation>
        </message>
        <message>
            <source>{size} %</source>
            <translation>{size} %</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>A name or a role will do; Enter goes to the next row. Ticks: what each answers.</source>
            <translation>Un nom ou un rôle suffit ; Entrée passe à la ligne suivante. Coches : ce à quoi chacun répond.</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Ajouter quelqu’un</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Change an assessor</source>
            <translation>Modifier un évaluateur</translation>
        </message>
        <message>
            <source>Do without a session</source>
            <translation>Se passer de séance</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Animateur</translation>
        </message>
        <message>
            <source>First answers</source>
            <translation>Premières réponses</translation>
        </message>
        <message>
            <source>Full set</source>
            <translation>Jeu complet</translation>
        </message>
        <message>
            <source>Hidden until the reveal</source>
            <translation>Cachées jusqu’au dévoilement</translation>
        </message>
        <message>
            <source>Minutes by number of questions</source>
            <translation>Minutes selon le nombre de questions</translation>
        </message>
        <message>
            <source>Minutes for {category}</source>
            <translation>Minutes pour {category}</translation>
        </message>
        <message>
            <source>Move {category} down</source>
            <translation>Descendre {category}</translation>
        </message>
        <message>
            <source>Move {category} up</source>
            <translation>Monter {category}</translation>
        </message>
        <message>
            <source>Name of assessor {number}</source>
            <translation>Nom de l’évaluateur {number}</translation>
        </message>
        <message>
            <source>Name or post</source>
            <translation>Nom ou fonction</translation>
        </message>
        <message>
            <source>Nobody is in the room yet.</source>
            <translation>Personne n’est encore dans la salle.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvertes</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>Préparer la séance</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Role of assessor {number}</source>
            <translation>Rôle de l’évaluateur {number}</translation>
        </message>
        <message>
            <source>Rows without a name and a role will be left out.</source>
            <translation>Les lignes sans nom ni rôle seront laissées de côté.</translation>
        </message>
        <message>
            <source>Short set</source>
            <translation>Jeu court</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>Titre de la séance</translation>
        </message>
        <message>
            <source>Title, e.g. second look, 14 January</source>
            <translation>Titre, p. ex. deuxième examen, 14 janvier</translation>
        </message>
        <message>
            <source>Two people have one name: write one otherwise, so that each knows whose turn it is.</source>
            <translation>Deux personnes ont le même nom : écrivez l’un autrement, pour que chacun sache quand vient son tour.</translation>
        </message>
        <message>
            <source>Who answers what</source>
            <translation>Qui répond à quoi</translation>
        </message>
        <message>
            <source>Who is in the room</source>
            <translation>Qui est dans la salle</translation>
        </message>
        <message>
            <source>Who leads it: name or role</source>
            <translation>Qui l’anime : nom ou rôle</translation>
        </message>
        <message>
            <source>With one assessor there is nothing to compare, but answers are recorded.</source>
            <translation>Avec un seul évaluateur il n’y a rien à comparer, mais les réponses sont consignées.</translation>
        </message>
        <message>
            <source>Without the tick this category is skipped</source>
            <translation>Sans la coche, cette catégorie est sautée</translation>
        </message>
        <message>
            <source>questions: {count}</source>
            <translation>questions : {count}</translation>
        </message>
        <message>
            <source>{category} is on the agenda</source>
            <translation>{category} est à l’ordre du jour</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02d}</source>
            <translation>{hours} h {minutes:02d}</translation>
        </message>
        <message>
            <source>{name} answers {category}</source>
            <translation>{name} répond à {category}</translation>
        </message>
        <message>
            <source>{name} is in the room</source>
            <translation>{name} est dans la salle</translation>
        </message>
    </context>
    <context>
        <name>SideList</name>
        <message>
            <source>&amp;Copy name</source>
            <translation>&amp;Copier le nom</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>SourceRating</name>
        <message>
            <source>Choose a source rating with its words (↓)</source>
            <translation>Choisir une cotation avec ses mots (↓)</translation>
        </message>
        <message>
            <source>{name}: choose</source>
            <translation>{name} : choisir</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>0–100, bar = range</source>
            <translation>0–100, barre = fourchette</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>Apporte</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>État de préparation</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Where the score comes from</source>
            <translation>D’où vient le score</translation>
        </message>
        <message>
            <source>{score}, below its floor</source>
            <translation>{score}, sous son plancher</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A name and a few yes or no facts: they decide which questions apply.</source>
            <translation>Un nom et quelques faits par oui ou non : ils décident des questions qui s’appliquent.</translation>
        </message>
        <message>
            <source>Alone or as a group, one at a time: choose the level that you can see.</source>
            <translation>Seul ou en groupe, une à la fois : choisissez le niveau que vous pouvez constater.</translation>
        </message>
        <message>
            <source>Answer the questions</source>
            <translation>Répondre aux questions</translation>
        </message>
        <message>
            <source>Carries the answers of an earlier assessment over, each marked for review</source>
            <translation>Reprend les réponses d’une évaluation antérieure, chacune marquée à revoir</translation>
        </message>
        <message>
            <source>Clear this list</source>
            <translation>Vider cette liste</translation>
        </message>
        <message>
            <source>Describe the mission</source>
            <translation>Décrire la mission</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Discard {title}</source>
            <translation>Abandonner {title}</translation>
        </message>
        <message>
            <source>Examples: earlier missions on this checklist</source>
            <translation>Exemples : des missions antérieures sur cette liste</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget {title}</source>
            <translation>Oublier {title}</translation>
        </message>
        <message>
            <source>Forgets the names here; the files stay where they are</source>
            <translation>Oublie les noms ici ; les fichiers restent où ils sont</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>Comment cela marche</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>Nouvelle évaluation</translation>
        </message>
        <message>
            <source>New from an earlier one…</source>
            <translation>Reprendre une évaluation antérieure…</translation>
        </message>
        <message>
            <source>Not saved when Muster last stopped</source>
            <translation>Non enregistré au dernier arrêt de Muster</translation>
        </message>
        <message>
            <source>Nothing yet: what you open or save appears here.</source>
            <translation>Rien encore : ce que vous ouvrez ou enregistrez apparaît ici.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Or drag an assessment into this window.</source>
            <translation>Ou faites glisser une évaluation dans cette fenêtre.</translation>
        </message>
        <message>
            <source>Read the verdict</source>
            <translation>Lire le verdict</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Récents</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Recover {title}</source>
            <translation>Récupérer {title}</translation>
        </message>
        <message>
            <source>Walk through the lessons of the African Union mission in Somalia, answer on five observable levels, and get a verdict that can be defended, saved and printed.</source>
            <translation>Parcourez les enseignements de la mission de l’Union africaine en Somalie, répondez selon cinq niveaux observables, et obtenez un verdict défendable, enregistré et imprimé.</translation>
        </message>
        <message>
            <source>What stops the mission, what to fix first, and a report to sign.</source>
            <translation>Ce qui arrête la mission, ce qu’il faut corriger d’abord, et un rapport à signer.</translation>
        </message>
        <message>
            <source>Would the mission pass muster, before troops deploy?</source>
            <translation>La mission serait-elle jugée prête, avant le déploiement des troupes ?</translation>
        </message>
    </context>
    <context>
        <name>StartPart</name>
        <message>
            <source>Add vote files…</source>
            <translation>Ajouter des fichiers de votes…</translation>
        </message>
        <message>
            <source>Answer as one assessor…</source>
            <translation>Répondre comme un évaluateur…</translation>
        </message>
        <message>
            <source>Make a vote file for each assessor, let them answer apart, and add the files here: drop them on the window.</source>
            <translation>Créez un fichier de votes par évaluateur, laissez chacun répondre séparément, puis ajoutez les fichiers ici : déposez‑les sur la fenêtre.</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>La rouvrir</translation>
        </message>
        <message>
            <source>Open {title} again</source>
            <translation>Rouvrir {title}</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Préparer une séance</translation>
        </message>
        <message>
            <source>Planning session</source>
            <translation>Séance de planification</translation>
        </message>
        <message>
            <source>Save the last record…</source>
            <translation>Enregistrer le dernier compte rendu…</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>Séances tenues</translation>
        </message>
        <message>
            <source>Ten officers, one projector, a morning: first answers apart and hidden, revealed together, talk where it counts, the group’s answer recorded and dissent kept.</source>
            <translation>Dix officiers, un projecteur, une matinée : premières réponses séparées et cachées, dévoilées ensemble, discussion là où elle compte, réponse du groupe consignée et désaccords gardés.</translation>
        </message>
        <message>
            <source>Ten questions that show who leans to severe and who to lenient</source>
            <translation>Dix questions qui montrent qui penche vers la sévérité et qui vers l’indulgence</translation>
        </message>
        <message>
            <source>Try yourselves on a past mission</source>
            <translation>S’essayer sur une mission passée</translation>
        </message>
        <message>
            <source>Votes without a session</source>
            <translation>Votes sans séance</translation>
        </message>
        <message>
            <source>{title} · {day} · answers recorded: {count}</source>
            <translation>{title} · {day} · réponses consignées : {count}</translation>
        </message>
    </context>
    <context>
        <name>StartTile</name>
        <message>
            <source>Cannot be read as it is</source>
            <translation>Illisible en l’état</translation>
        </message>
        <message>
            <source>No longer there</source>
            <translation>N’est plus là</translation>
        </message>
        <message>
            <source>No question applies</source>
            <translation>Aucune question ne s’applique</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Pas prête</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Ready with conditions</source>
            <translation>Prête sous conditions</translation>
        </message>
        <message>
            <source>Sealed: asks for its passphrase</source>
            <translation>Scellé : demande sa phrase secrète</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Encore ouvert</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>Trop tôt pour le dire</translation>
        </message>
        <message>
            <source>{answered}/{applicable} answered</source>
            <translation>{answered}/{applicable} réponses</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} sur 100</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Not marked</source>
            <translation>Sans marquage</translation>
        </message>
        <message>
            <source>Question bank: {title} {version}</source>
            <translation>Banque de questions : {title} {version}</translation>
        </message>
        <message>
            <source>Readiness {score} · {verdict}</source>
            <translation>Préparation {score} · {verdict}</translation>
        </message>
    </context>
    <context>
        <name>StrengthPage</name>
        <message>
            <source>A ceiling is decided in a day; a force arrives over years. Dashed line: authorised. Dots: deployed on that day, as the source named has it. They are joined only where there are at least three; rounded figures of the press make no continuous series.</source>
            <translation>Un plafond se décide en un jour ; une force arrive en des années. En tirets, l’effectif autorisé ; en points, l’effectif déployé ce jour‑là selon la source nommée. Les points ne sont reliés qu’à partir de trois ; les chiffres de presse sont arrondis et ne forment pas une série continue.</translation>
        </message>
        <message>
            <source>Figures and sources</source>
            <translation>Chiffres et sources</translation>
        </message>
        <message>
            <source>Figures and sources of {mission}</source>
            <translation>Chiffres et sources : {mission}</translation>
        </message>
        <message>
            <source>How long it really takes</source>
            <translation>Durée réelle</translation>
        </message>
        <message>
            <source>Too few points for a line.</source>
            <translation>Trop peu de points pour une ligne.</translation>
        </message>
        <message>
            <source>months since the decision</source>
            <translation>mois depuis la décision</translation>
        </message>
        <message>
            <source>soldiers</source>
            <translation>militaires</translation>
        </message>
        <message>
            <source>soldiers and police</source>
            <translation>militaires et policiers</translation>
        </message>
        <message>
            <source>{day} (month {month}): authorised {authorised}, deployed {deployed}, {who}. {source}</source>
            <translation>{day} (mois {month}) : autorisé {authorised}, déployé {deployed}, {who}. {source}</translation>
        </message>
    </context>
    <context>
        <name>SupportBox</name>
        <message>
            <source>Add a date to review it by</source>
            <translation>Ajouter une date de réexamen</translation>
        </message>
        <message>
            <source>Attached to {question}: {names}.</source>
            <translation>Joint à {question} : {names}.</translation>
        </message>
        <message>
            <source>Depends on one partner</source>
            <translation>Dépend d’un partenaire</translation>
        </message>
        <message>
            <source>Evidence and note</source>
            <translation>Justificatifs et note</translation>
        </message>
        <message>
            <source>Evidence for {question}</source>
            <translation>Justificatifs de {question}</translation>
        </message>
        <message>
            <source>Evidence: {count}</source>
            <translation>Justificatifs : {count}</translation>
        </message>
        <message>
            <source>Its own marking, if any</source>
            <translation>Son propre marquage, s’il y en a un</translation>
        </message>
        <message>
            <source>Marking of this answer</source>
            <translation>Marquage de cette réponse</translation>
        </message>
        <message>
            <source>Marking of {question}</source>
            <translation>Marquage de {question}</translation>
        </message>
        <message>
            <source>Not attached, because it is no file that can be read: {names}.</source>
            <translation>Non joint, car ce n’est pas un fichier lisible : {names}.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on {question}</source>
            <translation>Note sur {question}</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Note : {note}</translation>
        </message>
        <message>
            <source>Partner that {question} depends on</source>
            <translation>Partenaire dont dépend {question}</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>À réexaminer avant</translation>
        </message>
        <message>
            <source>Review by {day}</source>
            <translation>À réexaminer avant le {day}</translation>
        </message>
        <message>
            <source>Review {question} by</source>
            <translation>Réexaminer {question} avant le</translation>
        </message>
        <message>
            <source>The date is past: is the answer still true?</source>
            <translation>La date est passée : la réponse est-elle encore vraie ?</translation>
        </message>
        <message>
            <source>The one partner it depends on</source>
            <translation>Le seul partenaire dont elle dépend</translation>
        </message>
        <message>
            <source>What is attached already was left as it is.</source>
            <translation>Ce qui était déjà joint est resté tel quel.</translation>
        </message>
        <message>
            <source>What was said, assumed or left open</source>
            <translation>Ce qui a été dit, supposé ou laissé ouvert</translation>
        </message>
        <message>
            <source>What would prove it: {evidence}</source>
            <translation>Ce qui le prouverait : {evidence}</translation>
        </message>
        <message>
            <source>“Not applicable” needs a note that says why.</source>
            <translation>« Sans objet » demande une note qui dit pourquoi.</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Sort by {column}</source>
            <translation>Trier par {column}</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Dismiss (Escape)</source>
            <translation>Fermer (Échap)</translation>
        </message>
    </context>
    <context>
        <name>Underway</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>A piece of evidence for {name} is removed.</source>
            <translation>Un justificatif de {name} est retiré.</translation>
        </message>
        <message>
            <source>A vote on {name} is removed.</source>
            <translation>Un vote sur {name} est retiré.</translation>
        </message>
        <message>
            <source>Actions removed: {count}</source>
            <translation>Mesures retirées : {count}</translation>
        </message>
        <message>
            <source>Answers cleared: {count}</source>
            <translation>Réponses effacées : {count}</translation>
        </message>
        <message>
            <source>Assessors removed: {count}</source>
            <translation>Évaluateurs retirés : {count}</translation>
        </message>
        <message>
            <source>Decisions removed: {count}</source>
            <translation>Décisions retirées : {count}</translation>
        </message>
        <message>
            <source>Pieces of evidence removed: {count}</source>
            <translation>Justificatifs retirés : {count}</translation>
        </message>
        <message>
            <source>The action “{name}” is removed.</source>
            <translation>La mesure « {name} » est retirée.</translation>
        </message>
        <message>
            <source>The answer to {name} is cleared.</source>
            <translation>La réponse à {name} est effacée.</translation>
        </message>
        <message>
            <source>The bank’s own weights count again.</source>
            <translation>Les poids de la banque comptent de nouveau.</translation>
        </message>
        <message>
            <source>The decision “{name}” is removed.</source>
            <translation>La décision « {name} » est retirée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Votes removed: {count}</source>
            <translation>Votes retirés : {count}</translation>
        </message>
        <message>
            <source>{name} is no longer among the assessors.</source>
            <translation>{name} ne fait plus partie des évaluateurs.</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>At least {weeks}</source>
            <translation>Au moins {weeks}</translation>
        </message>
        <message>
            <source>How long it takes</source>
            <translation>Combien de temps</translation>
        </message>
        <message>
            <source>No critical gap, no floor missed.</source>
            <translation>Aucune lacune critique, aucun plancher manqué.</translation>
        </message>
        <message>
            <source>No critical gap; see what stands in the way.</source>
            <translation>Pas de lacune critique ; voyez ce qui fait obstacle.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>See the plan</source>
            <translation>Voir le plan</translation>
        </message>
        <message>
            <source>The longest lead time among the critical gaps. See the plan.</source>
            <translation>Le plus long délai parmi les lacunes critiques. Voir le plan.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>Ce qui est ouvert</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>Ce qui l’arrête</translation>
        </message>
        <message>
            <source>What to fix first, with lead times and effort.</source>
            <translation>Ce qu’il faut corriger d’abord, avec délais et effort.</translation>
        </message>
    </context>
    <context>
        <name>VoteFiles</name>
        <message>
            <source>Add the votes of {names}</source>
            <translation>Ajouter les votes de {names}</translation>
        </message>
        <message>
            <source>Give it to its owner, or open it now to answer. It holds nobody else’s answers.</source>
            <translation>Remettez-le à son propriétaire, ou ouvrez-le maintenant pour répondre. Il ne contient les réponses de personne d’autre.</translation>
        </message>
        <message>
            <source>Nobody is named yet. Add who is assessing first (Ctrl+2): a name or a role will do.</source>
            <translation>Personne n’est encore nommé. Ajoutez d’abord qui évalue (Ctrl+2) : un nom ou un rôle suffit.</translation>
        </message>
        <message>
            <source>Open it now</source>
            <translation>L’ouvrir maintenant</translation>
        </message>
        <message>
            <source>Take the new votes</source>
            <translation>Prendre les nouveaux votes</translation>
        </message>
        <message>
            <source>Take the votes of this file in place of the first ones?</source>
            <translation>Prendre les votes de ce fichier à la place des premiers ?</translation>
        </message>
        <message>
            <source>The vote file of {name} is saved as “{file}”.</source>
            <translation>Le fichier de votes de {name} est enregistré sous « {file} ».</translation>
        </message>
        <message>
            <source>This is a vote file already. Make others from the assessment itself.</source>
            <translation>C’est déjà un fichier de votes. Créez les autres à partir de l’évaluation elle-même.</translation>
        </message>
        <message>
            <source>Vote files are added to the assessment that they were made from, not to another one.</source>
            <translation>Les fichiers de votes s’ajoutent à l’évaluation dont ils proviennent, pas à un autre fichier de votes.</translation>
        </message>
        <message>
            <source>Who answers?</source>
            <translation>Qui répond ?</translation>
        </message>
        <message>
            <source>{name} has voted before, and otherwise, on {names}.</source>
            <translation>{name} a déjà voté, et autrement, sur {names}.</translation>
        </message>
    </context>
    <context>
        <name>VoteSheet</name>
        <message>
            <source>I am done</source>
            <translation>J’ai terminé</translation>
        </message>
        <message>
            <source>Next  Enter</source>
            <translation>Suivante  Entrée</translation>
        </message>
        <message>
            <source>No question applies to you.</source>
            <translation>Aucune question ne vous concerne.</translation>
        </message>
        <message>
            <source>Previous  Alt+←</source>
            <translation>Précédente  Alt+←</translation>
        </message>
        <message>
            <source>Question {place} of {total} · {left} without your answer</source>
            <translation>Question {place} sur {total} · {left} sans votre réponse</translation>
        </message>
        <message>
            <source>To the first open one  Enter</source>
            <translation>À la première ouverte  Entrée</translation>
        </message>
        <message>
            <source>Your own answer, {name}</source>
            <translation>Votre propre réponse, {name}</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Votre raison</translation>
        </message>
        <message>
            <source>Your reason, in a line</source>
            <translation>Votre raison, en une ligne</translation>
        </message>
    </context>
    <context>
        <name>VoteTable</name>
        <message>
            <source>Dissent</source>
            <translation>Désaccord</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>Comment on le sait</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>dissents</source>
            <translation>en désaccord</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>niveau {level}</translation>
        </message>
        <message>
            <source>level {level}, before</source>
            <translation>niveau {level}, auparavant</translation>
        </message>
        <message>
            <source>{name}: not voted</source>
            <translation>{name} : pas de vote</translation>
        </message>
        <message>
            <source>{name}: {level}, {sure}</source>
            <translation>{name} : {level}, {sure}</translation>
        </message>
        <message>
            <source>{sure} (first)</source>
            <translation>{sure} (d’abord)</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source> · critical, needs level {gate}</source>
            <translation> · critique, exige le niveau {gate}</translation>
        </message>
        <message>
            <source>Next  Enter</source>
            <translation>Suivante  Entrée</translation>
        </message>
        <message>
            <source>Previous  Alt+←</source>
            <translation>Précédente  Alt+←</translation>
        </message>
        <message>
            <source>Questions of this category, and other categories</source>
            <translation>Questions de cette catégorie, et autres catégories</translation>
        </message>
        <message>
            <source>This lesson carries over in part: {note}</source>
            <translation>Cet enseignement se transpose en partie : {note}</translation>
        </message>
        <message>
            <source>To the readiness  Enter</source>
            <translation>Vers l’état de préparation  Entrée</translation>
        </message>
        <message>
            <source>What is open  Enter</source>
            <translation>Ce qui reste ouvert  Entrée</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>WatchCard</name>
        <message>
            <source>Stop watching</source>
            <translation>Ne plus surveiller</translation>
        </message>
        <message>
            <source>Take them…</source>
            <translation>Les prendre…</translation>
        </message>
        <message>
            <source>Take vote files by themselves as they come into a folder</source>
            <translation>Prendre d’eux-mêmes les fichiers de votes qui arrivent dans un dossier</translation>
        </message>
        <message>
            <source>Vote files that come into “{folder}” are taken by themselves.</source>
            <translation>Les fichiers de votes qui arrivent dans « {folder} » sont pris d’eux-mêmes.</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>Surveiller un dossier…</translation>
        </message>
        <message>
            <source>“{folder}” cannot be read now: {reason}. What has come from it stays; Muster looks again every few seconds and goes on by itself.</source>
            <translation>« {folder} » ne peut pas être lu en ce moment : {reason}. Ce qui en est venu reste ; Muster regarde de nouveau toutes les quelques secondes et reprend de lui-même.</translation>
        </message>
        <message>
            <source>“{name}” has other votes than those that are here, and waits for an answer.</source>
            <translation>« {name} » contient d’autres votes que ceux qui sont ici, et attend une réponse.</translation>
        </message>
        <message>
            <source>“{name}” is sealed and waits for its passphrase.</source>
            <translation>« {name} » est scellé et attend sa phrase secrète.</translation>
        </message>
    </context>
    <context>
        <name>WaysCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>Calcul en cours…</translation>
        </message>
        <message>
            <source>No single answer changes it.</source>
            <translation>Aucune réponse à elle seule ne le change.</translation>
        </message>
        <message>
            <source>Single answers that change it</source>
            <translation>Réponses qui le changent à elles seules</translation>
        </message>
        <message>
            <source>What it would take to change the verdict</source>
            <translation>Ce qu’il faudrait pour changer le verdict</translation>
        </message>
    </context>
    <context>
        <name>WeightsPage</name>
        <message>
            <source>Back to the question bank’s</source>
            <translation>Revenir à ceux de la banque</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Draft, not applied yet</source>
            <translation>Brouillon, pas encore appliqué</translation>
        </message>
        <message>
            <source>Needs a reason.</source>
            <translation>Demande une raison.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banque de questions</translation>
        </message>
        <message>
            <source>Questions of a category</source>
            <translation>Questions d’une catégorie</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>The question bank’s weights are the rule. Whoever changes them says why, and the reason is printed wherever the score is. Gates and floors do not depend on weights.</source>
            <translation>Les poids de la banque de questions sont la règle. Qui les change dit pourquoi, et la raison est imprimée partout où l’est le score. Seuils et planchers ne dépendent pas des poids.</translation>
        </message>
        <message>
            <source>Use these weights</source>
            <translation>Prendre ces poids</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Weight of {category}</source>
            <translation>Poids de {category}</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Why other weights than the question bank’s</source>
            <translation>Pourquoi d’autres poids que ceux de la banque de questions</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message>
            <source>Apply a what-if</source>
            <translation>Appliquer un essai</translation>
        </message>
        <message>
            <source>Apply to the assessment</source>
            <translation>Appliquer à l’évaluation</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>En l’état</translation>
        </message>
        <message>
            <source>Chance of ready</source>
            <translation>Probabilité d’être prête</translation>
        </message>
        <message>
            <source>Click a level, or go with the arrows and press 0–4; Delete clears the answer.</source>
            <translation>Cliquez sur un niveau, ou déplacez-vous avec les flèches et tapez 0–4 ; Suppr efface la réponse.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Every answer</source>
            <translation>Toutes les réponses</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Probable</translation>
        </message>
        <message>
            <source>Move answers freely: this is a scratch copy. Nothing changes in the assessment until you apply it, and then it can be undone in one step.</source>
            <translation>Déplacez les réponses librement : c’est un brouillon. Rien ne change dans l’évaluation tant que vous ne l’appliquez pas, et cela s’annule alors d’un coup.</translation>
        </message>
        <message>
            <source>Moved: {count}</source>
            <translation>Déplacées : {count}</translation>
        </message>
        <message>
            <source>Nothing moved yet.</source>
            <translation>Rien n’est encore déplacé.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>The difference</source>
            <translation>La différence</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>Et si…</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>Ce qui a bougé</translation>
        </message>
        <message>
            <source>{id} {name}: {before} → {after}</source>
            <translation>{id} {name} : {before} → {after}</translation>
        </message>
    </context>
    <context>
        <name>WhyBox</name>
        <message>
            <source>Hide the lesson</source>
            <translation>Masquer l’enseignement</translation>
        </message>
        <message>
            <source>How to read the levels</source>
            <translation>Comment lire les niveaux</translation>
        </message>
        <message>
            <source>Level {gate} needed: {reason}</source>
            <translation>Niveau {gate} requis : {reason}</translation>
        </message>
        <message>
            <source>Open the lesson and its other questions</source>
            <translation>Ouvrir l’enseignement et ses autres questions</translation>
        </message>
        <message>
            <source>Source: {sources}</source>
            <translation>Source : {sources}</translation>
        </message>
        <message>
            <source>Weight {weight} of 5: {reason}</source>
            <translation>Poids {weight} sur 5 : {reason}</translation>
        </message>
        <message>
            <source>What this lesson means</source>
            <translation>Ce que dit l’enseignement</translation>
        </message>
        <message>
            <source>Why we ask: {reason}</source>
            <translation>Pourquoi cette question : {reason}</translation>
        </message>
        <message>
            <source>brief {paragraphs}</source>
            <translation>note de la FOI {paragraphs}</translation>
        </message>
        <message>
            <source>note </source>
            <translation>note </translation>
        </message>
        <message>
            <source>{title} ({paragraphs})</source>
            <translation>{title} ({paragraphs})</translation>
        </message>
    </context>
    <context>
        <name>WhyCard</name>
        <message>
            <source>Answers that move the score most</source>
            <translation>Réponses qui déplacent le plus le score</translation>
        </message>
        <message>
            <source>From level 0 to level 4, everything else as it is; the line is the score.</source>
            <translation>Du niveau 0 au niveau 4, tout le reste inchangé ; le trait est le score.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>With level 0</source>
            <translation>Au niveau 0</translation>
        </message>
        <message>
            <source>With level 4</source>
            <translation>Au niveau 4</translation>
        </message>
        <message>
            <source>{category}: nothing is answered yet, so every first answer moves the score alike</source>
            <translation>{category} : rien n’a encore de réponse, donc chaque première réponse fait bouger le score autant</translation>
        </message>
        <message>
            <source>{id} {name}: {low} with level 0, {high} with level 4</source>
            <translation>{id} {name} : {low} au niveau 0, {high} au niveau 4</translation>
        </message>
    </context>
    <context>
        <name>WindowPrompts</name>
        <message>
            <source>A Word template for reports</source>
            <translation>Un modèle Word pour les rapports</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>Une copie</translation>
        </message>
        <message>
            <source>A passphrase for “{name}”. Nobody can open the file without it, and nobody can find it again.</source>
            <translation>Une phrase secrète pour « {name} ». Personne ne peut ouvrir le fichier sans elle, et personne ne peut la retrouver.</translation>
        </message>
        <message>
            <source>About Muster</source>
            <translation>À propos de Muster</translation>
        </message>
        <message>
            <source>Add vote files</source>
            <translation>Ajouter des fichiers de votes</translation>
        </message>
        <message>
            <source>Attach files as evidence: they stay where they are</source>
            <translation>Joindre des fichiers comme justificatifs : ils restent à leur place</translation>
        </message>
        <message>
            <source>If you take over, both of you may save; Muster will notice and offer to merge.</source>
            <translation>Si vous le reprenez, tous deux pourrez enregistrer ; Muster le remarquera et proposera de fusionner.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Fusionner</translation>
        </message>
        <message>
            <source>Merge joins both, answer by answer. Mine replaces the file (it is kept as an earlier version). Theirs shows the file; your state can be had back with Undo.</source>
            <translation>Fusionner joint les deux, réponse par réponse. Le mien remplace le fichier (gardé comme version antérieure). Le leur montre le fichier ; votre état revient par Annuler.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Le mien</translation>
        </message>
        <message>
            <source>Muster assessments (*.muster.json *.muster.json.age);;JSON files (*.json);;All files (*)</source>
            <translation>Évaluations Muster (*.muster.json *.muster.json.age);;Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Open an assessment</source>
            <translation>Ouvrir une évaluation</translation>
        </message>
        <message>
            <source>Passphrase of “{name}”</source>
            <translation>Phrase secrète de « {name} »</translation>
        </message>
        <message>
            <source>Print: {report}, pages: {count}</source>
            <translation>Imprimer : {report}, pages : {count}</translation>
        </message>
        <message>
            <source>Question banks (framework.toml *.json);;All files (*)</source>
            <translation>Banques de questions (framework.toml *.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Lecture seule</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Enregistrer sous</translation>
        </message>
        <message>
            <source>Save the changes to “{name}”?</source>
            <translation>Enregistrer les modifications de « {name} » ?</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>That was not it. Passphrase of “{name}”</source>
            <translation>Ce n’était pas cela. Phrase secrète de « {name} »</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La même phrase secrète encore</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Le leur</translation>
        </message>
        <message>
            <source>There has been no sign of life for some minutes: it may have crashed.</source>
            <translation>Aucun signe de vie depuis quelques minutes : il s’est peut-être arrêté brutalement.</translation>
        </message>
        <message>
            <source>They were not the same. A passphrase for “{name}”</source>
            <translation>Elles n’étaient pas les mêmes. Une phrase secrète pour « {name} »</translation>
        </message>
        <message>
            <source>Use another question bank</source>
            <translation>Utiliser une autre banque de questions</translation>
        </message>
        <message>
            <source>Vote files (*.votes.muster.json *.votes.muster.json.age);;All files (*)</source>
            <translation>Fichiers de votes (*.votes.muster.json *.votes.muster.json.age);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Watch a folder for vote files</source>
            <translation>Surveiller un dossier pour les fichiers de votes</translation>
        </message>
        <message>
            <source>Without saving, what you did since the last save is lost.</source>
            <translation>Sans enregistrement, ce qui a été fait depuis le dernier est perdu.</translation>
        </message>
        <message>
            <source>Word documents (*.docx *.dotx);;All files (*)</source>
            <translation>Documents Word (*.docx *.dotx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>{who} has “{name}” open since {since}.</source>
            <translation>{who} a « {name} » ouvert depuis {since}.</translation>
        </message>
        <message>
            <source>“{name}” has been changed on the disk since you opened it.</source>
            <translation>« {name} » a été modifié sur le disque depuis que vous l’avez ouvert.</translation>
        </message>
        <message>
            <source>“{name}” is already there. Replace it?</source>
            <translation>« {name} » existe déjà. Le remplacer ?</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Add a date</source>
            <translation>Ajouter une date</translation>
        </message>
        <message>
            <source>Best result for this much effort</source>
            <translation>Le meilleur résultat pour cet effort</translation>
        </message>
        <message>
            <source>Chance of the verdict at least</source>
            <translation>Probabilité minimale du verdict</translation>
        </message>
        <message>
            <source>Every fix done by</source>
            <translation>Tout achevé avant</translation>
        </message>
        <message>
            <source>People who do the work</source>
            <translation>Personnes à l’œuvre</translation>
        </message>
        <message>
            <source>Person-weeks at most</source>
            <translation>Semaines-personnes au plus</translation>
        </message>
        <message>
            <source>Questions may stay at level 0</source>
            <translation>Des questions peuvent rester au niveau 0</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Ready with conditions</source>
            <translation>Prête sous conditions</translation>
        </message>
        <message>
            <source>Start of the work</source>
            <translation>Début des travaux</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>Ce qui est voulu</translation>
        </message>
        <message>
            <source>With a chance of at least</source>
            <translation>Avec une probabilité d’au moins</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>No question is flagged. On a question, F flags it for discussion.</source>
            <translation>Aucune question n’est signalée. Sur une question, F la signale pour discussion.</translation>
        </message>
        <message>
            <source>Pages and categories</source>
            <translation>Pages et catégories</translation>
        </message>
        <message>
            <source>Width of readiness beside the page</source>
            <translation>Largeur de l’état de préparation à côté de la page</translation>
        </message>
        <message>
            <source>Width of the side bar</source>
            <translation>Largeur de la barre latérale</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>A1–F6</source>
            <translation>A1–F6</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Evidence {number}: {name}</source>
            <translation>Justificatif {number} : {name}</translation>
        </message>
        <message>
            <source>File or address</source>
            <translation>Fichier ou adresse</translation>
        </message>
        <message>
            <source>Open what evidence {number} links to</source>
            <translation>Ouvrir ce vers quoi renvoie le justificatif {number}</translation>
        </message>
        <message>
            <source>Paper, visit or statement</source>
            <translation>Document, visite ou propos</translation>
        </message>
        <message>
            <source>Paper, visit or statement that supports the answer</source>
            <translation>Document, visite ou déclaration qui appuie la réponse</translation>
        </message>
        <message>
            <source>Remove evidence {number}</source>
            <translation>Retirer le justificatif {number}</translation>
        </message>
        <message>
            <source>Source rating (A1–F6)</source>
            <translation>Cotation (A1–F6)</translation>
        </message>
    </context>
    <context>
        <name>action_edits</name>
        <message>
            <source>Change a decision</source>
            <translation>Modifier une décision</translation>
        </message>
        <message>
            <source>Change the action “{title}”</source>
            <translation>Modifier la mesure « {title} »</translation>
        </message>
        <message>
            <source>Complete the action “{title}”</source>
            <translation>Achever la mesure « {title} »</translation>
        </message>
        <message>
            <source>Confirm answers that were carried over</source>
            <translation>Confirmer les réponses reprises</translation>
        </message>
        <message>
            <source>Remove a decision</source>
            <translation>Retirer une décision</translation>
        </message>
        <message>
            <source>Remove the action “{title}”</source>
            <translation>Retirer la mesure « {title} »</translation>
        </message>
    </context>
    <context>
        <name>bank_language</name>
        <message>
            <source>The questions of this bank are in {language}.</source>
            <translation>Les questions de cette banque sont en {language}.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Muster</source>
            <translation>À &amp;propos de Muster</translation>
        </message>
        <message>
            <source>&amp;Begin from</source>
            <translation>&amp;Commencer à partir de</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Couleurs</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>Couleurs &amp;sombres</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Supprimer</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Examples</source>
            <translation>&amp;Exemples</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>&amp;Tout rechercher…</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Aller</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>A&amp;ide sur cette page</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>Contraste &amp;élevé</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;Clavier</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>Couleurs &amp;claires</translation>
        </message>
        <message>
            <source>&amp;New assessment…</source>
            <translation>&amp;Nouvelle évaluation…</translation>
        </message>
        <message>
            <source>&amp;Next question</source>
            <translation>Question &amp;suivante</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>Taille &amp;normale</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>&amp;Previous question</source>
            <translation>Question pré&amp;cédente</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Readiness beside the page</source>
            <translation>État de &amp;préparation à côté de la page</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Enregistrer</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>Ré&amp;glages…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>Texte plus &amp;petit</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Affic&amp;hage</translation>
        </message>
        <message>
            <source>A sheet for each assessor, to be filled in apart and typed in here</source>
            <translation>Une feuille par évaluateur, à remplir séparément et à saisir ici</translation>
        </message>
        <message>
            <source>Accept with a con&amp;dition…</source>
            <translation>Accepter sous con&amp;dition…</translation>
        </message>
        <message>
            <source>Add &amp;vote files…</source>
            <translation>Ajouter des fichiers de &amp;votes…</translation>
        </message>
        <message>
            <source>Answer as one asse&amp;ssor…</source>
            <translation>Répondre comme un évaluateu&amp;r…</translation>
        </message>
        <message>
            <source>As&amp;k next</source>
            <translation>Question à &amp;poser ensuite</translation>
        </message>
        <message>
            <source>Begin a new assessment on a question bank of your own</source>
            <translation>Commencer une évaluation sur votre propre banque de questions</translation>
        </message>
        <message>
            <source>Carry the answers over, to be confirmed: the second month takes an hour</source>
            <translation>Reprendre les réponses, à confirmer : le deuxième mois prend une heure</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Couleurs du &amp;système</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cou&amp;per</translation>
        </message>
        <message>
            <source>Ear&amp;lier versions…</source>
            <translation>Versions an&amp;térieures…</translation>
        </message>
        <message>
            <source>Find a question, a lesson, a word or a command</source>
            <translation>Trouver une question, un enseignement, un mot ou une commande</translation>
        </message>
        <message>
            <source>From now on nothing of it is written in clear</source>
            <translation>Dès maintenant, rien n’en est écrit en clair</translation>
        </message>
        <message>
            <source>Language, colours, text size, keys, reports and folders</source>
            <translation>Langue, couleurs, taille du texte, touches, rapports et dossiers</translation>
        </message>
        <message>
            <source>Lar&amp;ger text</source>
            <translation>Texte plus &amp;grand</translation>
        </message>
        <message>
            <source>Make a vote file: one assessor’s own answers, given apart</source>
            <translation>Créer un fichier de votes : les réponses d’un seul évaluateur, données séparément</translation>
        </message>
        <message>
            <source>New &amp;from this assessment</source>
            <translation>Nouvelle à &amp;partir de cette évaluation</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>Nouvelle f&amp;enêtre</translation>
        </message>
        <message>
            <source>Next &amp;flagged</source>
            <translation>Pro&amp;chaine signalée</translation>
        </message>
        <message>
            <source>Next &amp;unanswered</source>
            <translation>Prochaine sans &amp;réponse</translation>
        </message>
        <message>
            <source>Next part of the &amp;window</source>
            <translation>Partie &amp;suivante de la fenêtre</translation>
        </message>
        <message>
            <source>On the question on the screen: one level short of what it needs is accepted, for now</source>
            <translation>Pour la question à l’écran : un niveau de moins que ce qu’elle exige est accepté pour l’instant</translation>
        </message>
        <message>
            <source>One more window, for another assessment</source>
            <translation>Une fenêtre de plus, pour une autre évaluation</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>Ouvrir &amp;récent</translation>
        </message>
        <message>
            <source>Open what an earlier save left, as a copy</source>
            <translation>Ouvrir comme copie ce qu’un enregistrement précédent a laissé</translation>
        </message>
        <message>
            <source>Page, readiness beside it, line below, line above, side bar</source>
            <translation>Page, état de préparation à côté, ligne du bas, ligne du haut, barre latérale</translation>
        </message>
        <message>
            <source>Previous &amp;part of the window</source>
            <translation>Partie &amp;précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Print &amp;ballots…</source>
            <translation>Imprimer des &amp;bulletins…</translation>
        </message>
        <message>
            <source>Print pre&amp;view</source>
            <translation>Aperçu a&amp;vant impression</translation>
        </message>
        <message>
            <source>Remove t&amp;he seal…</source>
            <translation>Ôter le sce&amp;au…</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>Enregistrer &amp;sous…</translation>
        </message>
        <message>
            <source>Save a copy that leaves out what is marked higher</source>
            <translation>Enregistrer une copie sans ce qui est marqué plus haut</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Save the session’s recor&amp;d…</source>
            <translation>Enregistrer le compte ren&amp;du de séance…</translation>
        </message>
        <message>
            <source>Save up to a &amp;marking…</source>
            <translation>Enregistrer jusqu’à un &amp;marquage…</translation>
        </message>
        <message>
            <source>Save wi&amp;thout names and notes…</source>
            <translation>Enregistrer &amp;sans noms ni notes…</translation>
        </message>
        <message>
            <source>Seal and cop&amp;ies</source>
            <translation>Sceau et cop&amp;ies</translation>
        </message>
        <message>
            <source>Seal w&amp;ith a passphrase…</source>
            <translation>S&amp;celler par une phrase secrète…</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>Session and &amp;votes</source>
            <translation>Séance et &amp;votes</translation>
        </message>
        <message>
            <source>Side &amp;bar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <source>Take what assessors have answered on copies of their own</source>
            <translation>Prendre ce que les évaluateurs ont répondu sur leurs propres copies</translation>
        </message>
        <message>
            <source>The next question that is flagged for discussion</source>
            <translation>La prochaine question signalée pour discussion</translation>
        </message>
        <message>
            <source>The question whose answer would move the chance most</source>
            <translation>La question dont la réponse déplacerait le plus la probabilité</translation>
        </message>
        <message>
            <source>The window alone on the screen; Escape leaves it</source>
            <translation>La fenêtre seule à l’écran ; Échap en sort</translation>
        </message>
        <message>
            <source>Use another &amp;question bank…</source>
            <translation>Utiliser une autre &amp;banque de questions…</translation>
        </message>
        <message>
            <source>What is selected in a text</source>
            <translation>Ce qui est sélectionné dans un texte</translation>
        </message>
        <message>
            <source>What is selected; of a table the cell, of a chart its picture</source>
            <translation>Ce qui est sélectionné ; d’un tableau la cellule, d’un graphique l’image</translation>
        </message>
        <message>
            <source>What this page is for, and how it is used</source>
            <translation>À quoi sert cette page, et comment s’en servir</translation>
        </message>
        <message>
            <source>Who met, first and last votes, dissent, decisions and actions</source>
            <translation>Qui s’est réuni, premiers et derniers votes, désaccords, décisions et mesures</translation>
        </message>
    </context>
    <context>
        <name>condition_here</name>
        <message>
            <source>A condition accepts the shortfall of one question: go to that question first, in the session or on the walk.</source>
            <translation>Une condition accepte l’insuffisance d’une question : ouvrez d’abord cette question, en séance ou dans le parcours.</translation>
        </message>
        <message>
            <source>This is one assessor’s vote file: a condition is accepted in the assessment itself.</source>
            <translation>Ceci est le fichier de votes d’un évaluateur : une condition s’accepte dans l’évaluation elle-même.</translation>
        </message>
        <message>
            <source>{question} has no answer yet. Record one first; a shortfall can be accepted then.</source>
            <translation>{question} n’a pas encore de réponse. Consignez-en une d’abord ; l’insuffisance pourra ensuite être acceptée.</translation>
        </message>
        <message>
            <source>{question}: {why}</source>
            <translation>{question} : {why}</translation>
        </message>
    </context>
    <context>
        <name>conflicts</name>
        <message>
            <source>hidden votes: {count}</source>
            <translation>votes cachés : {count}</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>supprimé</translation>
        </message>
    </context>
    <context>
        <name>copying</name>
        <message>
            <source>Copy as picture</source>
            <translation>Copier en image</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copier en tableau</translation>
        </message>
    </context>
    <context>
        <name>edits</name>
        <message>
            <source>Answer {question}: {before} → {after}</source>
            <translation>Réponse {question} : {before} → {after}</translation>
        </message>
        <message>
            <source>Change authorised strength</source>
            <translation>Modifier l’effectif autorisé</translation>
        </message>
        <message>
            <source>Change marking</source>
            <translation>Modifier le marquage</translation>
        </message>
        <message>
            <source>Change proposed start</source>
            <translation>Modifier le début proposé</translation>
        </message>
        <message>
            <source>Change title</source>
            <translation>Modifier le titre</translation>
        </message>
        <message>
            <source>Change weights</source>
            <translation>Modifier les poids</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>Modifier : {field}</translation>
        </message>
        <message>
            <source>Condition on {question}</source>
            <translation>Condition sur {question}</translation>
        </message>
        <message>
            <source>Evidence for {question}</source>
            <translation>Justificatifs de {question}</translation>
        </message>
        <message>
            <source>Flag {question}</source>
            <translation>Signaler {question}</translation>
        </message>
        <message>
            <source>How {question} is known</source>
            <translation>Comment on sait {question}</translation>
        </message>
        <message>
            <source>Lesson {lesson}</source>
            <translation>Enseignement {lesson}</translation>
        </message>
        <message>
            <source>Marking of {question}</source>
            <translation>Marquage de {question}</translation>
        </message>
        <message>
            <source>Note on {question}</source>
            <translation>Note sur {question}</translation>
        </message>
        <message>
            <source>Partner of {question}</source>
            <translation>Partenaire de {question}</translation>
        </message>
        <message>
            <source>Profile: {label} – no</source>
            <translation>Profil : {label} – non</translation>
        </message>
        <message>
            <source>Profile: {label} – yes</source>
            <translation>Profil : {label} – oui</translation>
        </message>
        <message>
            <source>Question bank {label}</source>
            <translation>Banque de questions {label}</translation>
        </message>
        <message>
            <source>Review date of {question}</source>
            <translation>Date de réexamen de {question}</translation>
        </message>
        <message>
            <source>Take the flag off {question}</source>
            <translation>Ne plus signaler {question}</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Annuler : {step}</translation>
        </message>
        <message>
            <source>Use the full set</source>
            <translation>Prendre le jeu complet</translation>
        </message>
        <message>
            <source>Use the short set</source>
            <translation>Prendre le jeu court</translation>
        </message>
        <message>
            <source>Withdraw the condition on {question}</source>
            <translation>Retirer la condition sur {question}</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>ne sait pas</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
    </context>
    <context>
        <name>effect</name>
        <message>
            <source>Readiness {before} → {after} · {verdict}</source>
            <translation>Préparation {before} → {after} · {verdict}</translation>
        </message>
        <message>
            <source>Too early for a score: {span} of 100 · {verdict}</source>
            <translation>Trop tôt pour un score : {span} sur 100 · {verdict}</translation>
        </message>
        <message>
            <source>{score} · {verdict}</source>
            <translation>{score} · {verdict}</translation>
        </message>
    </context>
    <context>
        <name>find</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificatifs</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>Signalées</translation>
        </message>
        <message>
            <source>Lesson {id} · {paragraphs}</source>
            <translation>Enseignement {id} · {paragraphs}</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Enseignements</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>{level}: {words}</source>
            <translation>{level} : {words}</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>A new assessment</source>
            <translation>Une nouvelle évaluation</translation>
        </message>
        <message>
            <source>Files and safety</source>
            <translation>Fichiers et sûreté</translation>
        </message>
        <message>
            <source>The start page</source>
            <translation>La page d’accueil</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>Menu de ce qui a le clavier</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>leaning</name>
        <message>
            <source>Leaning, told with their consent: {rows}.</source>
            <translation>Tendance, dite avec leur accord : {rows}.</translation>
        </message>
        <message>
            <source>more lenient than the others, by {levels} levels on average</source>
            <translation>plus indulgent que les autres (écart moyen de niveau : {levels})</translation>
        </message>
        <message>
            <source>more severe than the others, by {levels} levels on average</source>
            <translation>plus sévère que les autres (écart moyen de niveau : {levels})</translation>
        </message>
        <message>
            <source>neither more severe nor more lenient than the others</source>
            <translation>ni plus sévère ni plus indulgent que les autres</translation>
        </message>
    </context>
    <context>
        <name>meeting</name>
        <message>
            <source>Add an assessor</source>
            <translation>Ajouter un évaluateur</translation>
        </message>
        <message>
            <source>Change the agenda</source>
            <translation>Modifier l’ordre du jour</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>Clore la séance</translation>
        </message>
        <message>
            <source>Next item of the agenda</source>
            <translation>Point suivant de l’ordre du jour</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>Noter une décision</translation>
        </message>
        <message>
            <source>Note an action</source>
            <translation>Noter une mesure</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Open the session again</source>
            <translation>Rouvrir la séance</translation>
        </message>
        <message>
            <source>Park {question}</source>
            <translation>Mettre {question} de côté</translation>
        </message>
        <message>
            <source>Pause the session</source>
            <translation>Suspendre la séance</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>Préparer une séance</translation>
        </message>
        <message>
            <source>Planning session {number}</source>
            <translation>Séance de planification {number}</translation>
        </message>
        <message>
            <source>Record the group’s answer to {question}</source>
            <translation>Consigner la réponse du groupe à {question}</translation>
        </message>
        <message>
            <source>Resume the session</source>
            <translation>Reprendre la séance</translation>
        </message>
        <message>
            <source>Reveal the answers</source>
            <translation>Dévoiler les réponses</translation>
        </message>
        <message>
            <source>Share out the minutes</source>
            <translation>Répartir les minutes</translation>
        </message>
        <message>
            <source>Take up {question}</source>
            <translation>Reprendre {question}</translation>
        </message>
        <message>
            <source>Use the full set</source>
            <translation>Prendre le jeu complet</translation>
        </message>
        <message>
            <source>Use the short set</source>
            <translation>Prendre le jeu court</translation>
        </message>
        <message>
            <source>Vote again on {question}</source>
            <translation>Voter de nouveau sur {question}</translation>
        </message>
    </context>
    <context>
        <name>milestones</name>
        <message>
            <source>Every question is answered: {answered} of {total}.</source>
            <translation>Toutes les questions ont une réponse : {answered} sur {total}.</translation>
        </message>
        <message>
            <source>Next comes {category}, {count} open.</source>
            <translation>Vient ensuite {category}, {count} sans réponse.</translation>
        </message>
        <message>
            <source>This was the last question. {count} of {total} are open: {where}.</source>
            <translation>C’était la dernière question. {count} sur {total} restent ouvertes : {where}.</translation>
        </message>
        <message>
            <source>To the first open question</source>
            <translation>À la première question ouverte</translation>
        </message>
        <message>
            <source>To the readiness</source>
            <translation>À l’état de préparation</translation>
        </message>
        <message>
            <source>{category} is answered: {answered} of {total}.</source>
            <translation>{category} : tout a une réponse, {answered} sur {total}.</translation>
        </message>
    </context>
    <context>
        <name>noted</name>
        <message>
            <source>Action: {text}</source>
            <translation>Mesure : {text}</translation>
        </message>
        <message>
            <source>Condition on {question}: {text}</source>
            <translation>Condition sur {question} : {text}</translation>
        </message>
        <message>
            <source>Decided: {text}</source>
            <translation>Décidé : {text}</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Answers to questions that {framework} does not have are kept in the file and not scored: {names}</source>
            <translation>Les réponses à des questions que {framework} n’a pas sont gardées dans le fichier et ne comptent pas : {names}</translation>
        </message>
        <message>
            <source>Changed, look at your answer again: {names}</source>
            <translation>Modifiées, revoyez votre réponse : {names}</translation>
        </message>
        <message>
            <source>Every question is the same.</source>
            <translation>Toutes les questions sont les mêmes.</translation>
        </message>
        <message>
            <source>Go over</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Go over from {old} to {new}? Every answer is kept, and it can be undone.</source>
            <translation>Passer de {old} à {new} ? Chaque réponse est gardée, et cela peut être annulé.</translation>
        </message>
        <message>
            <source>Gone, your answer is kept and not scored: {names}</source>
            <translation>Disparues, votre réponse est gardée et ne compte pas : {names}</translation>
        </message>
        <message>
            <source>New: {names}</source>
            <translation>Nouvelles : {names}</translation>
        </message>
        <message>
            <source>This assessment was made with {old}. There is a newer version, {new}.</source>
            <translation>Cette évaluation a été faite avec {old}. Il existe une version plus récente, {new}.</translation>
        </message>
        <message>
            <source>What would change…</source>
            <translation>Ce qui changerait…</translation>
        </message>
        <message>
            <source>With your answers as they are: {before} becomes {after}.</source>
            <translation>Avec vos réponses telles quelles : {before} devient {after}.</translation>
        </message>
        <message>
            <source>{score} ({verdict})</source>
            <translation>{score} ({verdict})</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparer</translation>
        </message>
        <message>
            <source>&amp;Decisions</source>
            <translation>&amp;Décisions</translation>
        </message>
        <message>
            <source>&amp;Lessons</source>
            <translation>&amp;Enseignements</translation>
        </message>
        <message>
            <source>&amp;Mission profile</source>
            <translation>&amp;Profil de la mission</translation>
        </message>
        <message>
            <source>&amp;Readiness</source>
            <translation>État de pré&amp;paration</translation>
        </message>
        <message>
            <source>&amp;Walk the lessons</source>
            <translation>Parcourir les en&amp;seignements</translation>
        </message>
        <message>
            <source>Action p&amp;lan</source>
            <translation>P&amp;lan d’action</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Décider</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>&amp;Historique</translation>
        </message>
        <message>
            <source>How long it really &amp;takes</source>
            <translation>Durée réell&amp;e</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Dans la salle</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
        <message>
            <source>Plannin&amp;g session</source>
            <translation>Séance de plani&amp;fication</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Rep&amp;ort</source>
            <translation>Rapp&amp;ort</translation>
        </message>
        <message>
            <source>The m&amp;ethod</source>
            <translation>La m&amp;éthode</translation>
        </message>
        <message>
            <source>Tried on &amp;past missions</source>
            <translation>À l’épreuve &amp;du passé</translation>
        </message>
        <message>
            <source>Try your&amp;self first</source>
            <translation>Essa&amp;yez-vous d’abord</translation>
        </message>
        <message>
            <source>W&amp;hat if…</source>
            <translation>Et &amp;si…</translation>
        </message>
        <message>
            <source>Walk the lessons</source>
            <translation>Parcourir les enseignements</translation>
        </message>
        <message>
            <source>We&amp;ights</source>
            <translation>Po&amp;ids</translation>
        </message>
        <message>
            <source>What to &amp;fix first</source>
            <translation>Par &amp;quoi commencer</translation>
        </message>
        <message>
            <source>Who is &amp;assessing</source>
            <translation>Qui é&amp;value</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>Vos réponses</translation>
        </message>
    </context>
    <context>
        <name>passphrases</name>
        <message>
            <source>Opening “{name}”…</source>
            <translation>Ouverture de « {name} »…</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>The printer did not start. Save the report as a PDF and print that.</source>
            <translation>L’imprimante n’a pas démarré. Enregistrez le rapport en PDF et imprimez celui-ci.</translation>
        </message>
        <message>
            <source>The printer stopped after sheet {printed} of {wanted}. Print the others again.</source>
            <translation>L’imprimante s’est arrêtée après la feuille {printed} sur {wanted}. Imprimez de nouveau les autres.</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>A sealed assessment</source>
            <translation>Une évaluation scellée</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>Travail non enregistré</translation>
        </message>
        <message>
            <source>damaged; written last at {time}</source>
            <translation>endommagé ; écrit en dernier le {time}</translation>
        </message>
        <message>
            <source>never saved</source>
            <translation>jamais enregistré</translation>
        </message>
        <message>
            <source>opens with Muster 0.1 only</source>
            <translation>s’ouvre seulement avec Muster 0.1</translation>
        </message>
        <message>
            <source>opens with its passphrase</source>
            <translation>s’ouvre avec sa phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>redaction</name>
        <message>
            <source>Accepted conditions</source>
            <translation>Conditions acceptées</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Actions, without owners and notes</source>
            <translation>Mesures, sans responsables ni notes</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Justificatifs</translation>
        </message>
        <message>
            <source>Evidence, without links</source>
            <translation>Justificatifs, sans liens</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>Signalements</translation>
        </message>
        <message>
            <source>How far lessons carry over</source>
            <translation>Portée des enseignements</translation>
        </message>
        <message>
            <source>Links of evidence</source>
            <translation>Liens des justificatifs</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal des modifications</translation>
        </message>
        <message>
            <source>Marking of the whole</source>
            <translation>Marquage de l’ensemble</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>Mission</translation>
        </message>
        <message>
            <source>Mission profile</source>
            <translation>Profil de la mission</translation>
        </message>
        <message>
            <source>Name, area, lead, strength and start of the mission</source>
            <translation>Nom, zone, responsable, effectif et début de la mission</translation>
        </message>
        <message>
            <source>Names of people and partners</source>
            <translation>Noms de personnes et de partenaires</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Notes and reasons</source>
            <translation>Notes et raisons</translation>
        </message>
        <message>
            <source>Own weights</source>
            <translation>Poids propres</translation>
        </message>
        <message>
            <source>Own weights, without the reason</source>
            <translation>Poids propres, sans la raison</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>Banque de questions</translation>
        </message>
        <message>
            <source>Ranges of levels</source>
            <translation>Plages de niveaux</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Times and dates</source>
            <translation>Heures et dates</translation>
        </message>
        <message>
            <source>Title and number of the assessment</source>
            <translation>Titre et numéro de l’évaluation</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Votes, without names and notes</source>
            <translation>Votes, sans noms ni notes</translation>
        </message>
        <message>
            <source>What this Muster does not know</source>
            <translation>Ce que ce Muster ne connaît pas</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>répondue</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>{what}: {text}</source>
            <translation>{what} : {text}</translation>
        </message>
    </context>
    <context>
        <name>room_keys</name>
        <message>
            <source>Accept with a condition</source>
            <translation>Accepter sous condition</translation>
        </message>
        <message>
            <source>Next question to discuss</source>
            <translation>Question suivante à discuter</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>Noter une décision</translation>
        </message>
        <message>
            <source>Note an action</source>
            <translation>Noter une mesure</translation>
        </message>
        <message>
            <source>Park the question, or take it up again</source>
            <translation>Mettre la question de côté, ou la reprendre</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>The room’s view, and back</source>
            <translation>La vue de la salle, et retour</translation>
        </message>
    </context>
    <context>
        <name>side_menu</name>
        <message>
            <source>&amp;First question</source>
            <translation>&amp;Première question</translation>
        </message>
        <message>
            <source>Next &amp;unanswered question</source>
            <translation>Prochaine question sans &amp;réponse</translation>
        </message>
        <message>
            <source>Next f&amp;lagged question</source>
            <translation>Prochaine question &amp;signalée</translation>
        </message>
    </context>
    <context>
        <name>strip</name>
        <message>
            <source>does not apply</source>
            <translation>ne s’applique pas</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>ne sait pas</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>signalée</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>niveau {level}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>with evidence or note</source>
            <translation>avec justificatif ou note</translation>
        </message>
    </context>
    <context>
        <name>vote_files</name>
        <message>
            <source>Added as another person: somebody else has the same id here.</source>
            <translation>Ajouté comme une autre personne : quelqu’un d’autre a ici le même identifiant.</translation>
        </message>
        <message>
            <source>Added to who is assessing.</source>
            <translation>Ajouté à qui évalue.</translation>
        </message>
        <message>
            <source>Kept, but these questions do not apply now: {names}.</source>
            <translation>Conservés, mais ces questions ne s’appliquent pas maintenant : {names}.</translation>
        </message>
        <message>
            <source>Replaced: {names}.</source>
            <translation>Remplacés : {names}.</translation>
        </message>
        <message>
            <source>The first votes stand on {names}.</source>
            <translation>Les premiers votes restent sur {names}.</translation>
        </message>
    </context>
    <context>
        <name>votes</name>
        <message>
            <source>First answers of {name}</source>
            <translation>Premières réponses de {name}</translation>
        </message>
        <message>
            <source>Vote on {question} of {name}</source>
            <translation>Vote sur {question} de {name}</translation>
        </message>
    </context>
    <context>
        <name>walk_keys</name>
        <message>
            <source>A paper was seen: one level either way is possible. What counts unless you choose</source>
            <translation>Un document a été vu : un niveau de part et d’autre reste possible. C’est ce qui compte tant que vous ne choisissez pas</translation>
        </message>
        <message>
            <source>Answer 0</source>
            <translation>Répondre 0</translation>
        </message>
        <message>
            <source>Answer 1</source>
            <translation>Répondre 1</translation>
        </message>
        <message>
            <source>Answer 2</source>
            <translation>Répondre 2</translation>
        </message>
        <message>
            <source>Answer 3</source>
            <translation>Répondre 3</translation>
        </message>
        <message>
            <source>Answer 4</source>
            <translation>Répondre 4</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>Ne sait pas</translation>
        </message>
        <message>
            <source>Flag for discussion</source>
            <translation>À discuter</translation>
        </message>
        <message>
            <source>Flag the question, or take the flag off</source>
            <translation>Signaler la question, ou ne plus la signaler</translation>
        </message>
        <message>
            <source>Go on to the next question that applies</source>
            <translation>Passer à la question suivante qui s’applique</translation>
        </message>
        <message>
            <source>Inspected, counted, or in the account: the level is certain</source>
            <translation>Inspecté, compté ou sur le compte : le niveau est certain</translation>
        </message>
        <message>
            <source>Known by a paper seen</source>
            <translation>Connu par un document vu</translation>
        </message>
        <message>
            <source>Known by inspection or count</source>
            <translation>Connu par inspection ou comptage</translation>
        </message>
        <message>
            <source>Known by somebody’s word</source>
            <translation>Connu sur la parole de quelqu’un</translation>
        </message>
        <message>
            <source>Leave the question open: it widens the range</source>
            <translation>Laisser la question ouverte : elle élargit la fourchette</translation>
        </message>
        <message>
            <source>Leave the question out, and say why</source>
            <translation>Laisser la question de côté, et dire pourquoi</translation>
        </message>
        <message>
            <source>Level 0</source>
            <translation>Niveau 0</translation>
        </message>
        <message>
            <source>Level 1</source>
            <translation>Niveau 1</translation>
        </message>
        <message>
            <source>Level 2</source>
            <translation>Niveau 2</translation>
        </message>
        <message>
            <source>Level 3</source>
            <translation>Niveau 3</translation>
        </message>
        <message>
            <source>Level 4</source>
            <translation>Niveau 4</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>Open the evidence, and write the next piece</source>
            <translation>Ouvrir les justificatifs et saisir le suivant</translation>
        </message>
        <message>
            <source>Open the note, and write on</source>
            <translation>Ouvrir la note et poursuivre</translation>
        </message>
        <message>
            <source>Somebody has said so: two levels either way are possible</source>
            <translation>Quelqu’un l’a dit : deux niveaux de part et d’autre restent possibles</translation>
        </message>
        <message>
            <source>Take the answer back (Delete)</source>
            <translation>Retirer la réponse (Suppr)</translation>
        </message>
        <message>
            <source>Write evidence</source>
            <translation>Saisir un justificatif</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Écrire la note</translation>
        </message>
    </context>
</TS>
