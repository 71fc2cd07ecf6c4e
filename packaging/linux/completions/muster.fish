# Written by tools/completions.py from the commands themselves: change those, not this file.


# Parse current commandline:
# - _shtab_muster_cmdpath=(sub)command path seen so far
# - _shtab_muster_npos=number of positional arguments given after it
# - options are skipped based on _shtab_muster_opts_with_value & _shtab_muster_commands lists
function _shtab_muster_scan
  set -g _shtab_muster_cmdpath ''
  set -g _shtab_muster_npos 0
  set -l tokens (commandline -opc)
  set -e tokens[1]
  set -l expect_value 0
  for t in $tokens
    if test $expect_value -eq 1
      set expect_value 0
      continue
    end
    switch "$t"
      case '--*=*'
        continue
      case '-*'
        if contains -- $t $_shtab_muster_opts_with_value
          set expect_value 1
        end
        continue
      case '*'
        if test $_shtab_muster_npos -eq 0
          set -l candidate $t
          if test -n "$_shtab_muster_cmdpath"
            set candidate "$_shtab_muster_cmdpath $t"
          end
          if contains -- $candidate $_shtab_muster_commands
            set -g _shtab_muster_cmdpath $candidate
            continue
          end
        end
        set -g _shtab_muster_npos (math $_shtab_muster_npos + 1)
    end
  end
end

# Condition helper: true if the current (sub)command path equals the given one.
function _shtab_muster_using
  _shtab_muster_scan
  test "$_shtab_muster_cmdpath" = "$argv"
end

set -g _shtab_muster_commands score validate report compare plan merge votes schema examples
set -g _shtab_muster_opts_with_value --as --by --chance --effort --from --lang --output --paper --part --passphrase-file --staff --target --template -o

complete -c muster -e
complete -c muster -f

complete -c muster -n _shtab_muster_using -s h -l help -d 'show this help message and exit'
complete -c muster -n _shtab_muster_using -l version -d 'print the version'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a score -d 'score an assessment'
complete -c muster -n '_shtab_muster_using score' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using score' -l json -d 'print everything as JSON, in UTF-8'
complete -c muster -n '_shtab_muster_using score' -l passphrase-file -xka "(__fish_complete_path (commandline -ct))" -d 'a file, or a pipe as in <(pass muster), whose first line opens a sealed one'
complete -c muster -n '_shtab_muster_using score' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using score; and test $_shtab_muster_npos -eq 0' -ka "(__fish_complete_path (commandline -ct))" -d 'an assessment; - reads standard input'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a validate -d 'check assessments or question banks'
complete -c muster -n '_shtab_muster_using validate' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using validate' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using validate; and test $_shtab_muster_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))" -d 'assessments, question banks or their folders'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a report -d 'write a report'
complete -c muster -n '_shtab_muster_using report' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using report' -s o -l output -xka "(__fish_complete_path (commandline -ct))" -d 'its ending picks the kind: .pdf, .docx, .xlsx, .html, .csv'
complete -c muster -n '_shtab_muster_using report' -l part -xka "full verdict category:ID actions record compare:FILE blank ballots" -d 'what to print: full, verdict, category:ID, actions, record, compare:FILE, blank, ballots'
complete -c muster -n '_shtab_muster_using report' -l paper -xka "a4 letter" -d 'the paper: a4 (default) or letter'
complete -c muster -n '_shtab_muster_using report' -l landscape -d 'lay the pages on their side'
complete -c muster -n '_shtab_muster_using report' -l mono -d 'without colour, for printers that have none'
complete -c muster -n '_shtab_muster_using report' -l template -xka "(__fish_complete_path (commandline -ct))" -d 'a Word document whose styles and fields a .docx takes: docs/reports.md'
complete -c muster -n '_shtab_muster_using report' -l without-names -d 'without names of assessors, owners and the facilitator (record), or one ballot without a name (ballots)'
complete -c muster -n '_shtab_muster_using report' -l blank -d 'an empty checklist for a room without computers'
complete -c muster -n '_shtab_muster_using report' -l in-clear -d 'write in clear what is made of a sealed file, and tell no warning of a marking'
complete -c muster -n '_shtab_muster_using report' -l passphrase-file -xka "(__fish_complete_path (commandline -ct))" -d 'a file, or a pipe as in <(pass muster), whose first line opens a sealed one'
complete -c muster -n '_shtab_muster_using report' -l lang -xka "ar en fr" -d 'the language of the report: ar, en, fr; the question bank’s, else the system’s'
complete -c muster -n '_shtab_muster_using report; and test $_shtab_muster_npos -eq 0' -ka "(__fish_complete_path (commandline -ct))" -d 'an assessment; - reads standard input'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a compare -d 'what changed between assessments'
complete -c muster -n '_shtab_muster_using compare' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using compare' -l json -d 'print everything as JSON, in UTF-8'
complete -c muster -n '_shtab_muster_using compare' -l passphrase-file -xka "(__fish_complete_path (commandline -ct))" -d 'a file, or a pipe as in <(pass muster), whose first line opens a sealed one'
complete -c muster -n '_shtab_muster_using compare' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using compare; and test $_shtab_muster_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))" -d 'two assessments or more, oldest first'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a plan -d 'what to fix first'
complete -c muster -n '_shtab_muster_using plan' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using plan' -l target -xka "ready conditional" -d 'the verdict to reach'
complete -c muster -n '_shtab_muster_using plan' -l effort -x -d 'at most so many person-weeks'
complete -c muster -n '_shtab_muster_using plan' -l chance -x -d 'the least chance of the target, 0 to 1'
complete -c muster -n '_shtab_muster_using plan' -l by -x -d 'no fix may end after this day'
complete -c muster -n '_shtab_muster_using plan' -l from -x -d 'fixes start then; today'
complete -c muster -n '_shtab_muster_using plan' -l staff -x -d 'persons at work; 10'
complete -c muster -n '_shtab_muster_using plan' -l allow-zero -d 'a mission may be ready with questions at level 0'
complete -c muster -n '_shtab_muster_using plan' -l frontier -d 'print the best score for every effort as well'
complete -c muster -n '_shtab_muster_using plan' -l json -d 'print everything as JSON, in UTF-8'
complete -c muster -n '_shtab_muster_using plan' -l passphrase-file -xka "(__fish_complete_path (commandline -ct))" -d 'a file, or a pipe as in <(pass muster), whose first line opens a sealed one'
complete -c muster -n '_shtab_muster_using plan' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using plan; and test $_shtab_muster_npos -eq 0' -ka "(__fish_complete_path (commandline -ct))" -d 'an assessment; - reads standard input'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a merge -d 'join assessors’ copies as votes'
complete -c muster -n '_shtab_muster_using merge' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using merge' -s o -l output -xka "(__fish_complete_path (commandline -ct))" -d 'where to write the result'
complete -c muster -n '_shtab_muster_using merge' -l in-clear -d 'write in clear what is made of a sealed file, and tell no warning of a marking'
complete -c muster -n '_shtab_muster_using merge' -l passphrase-file -xka "(__fish_complete_path (commandline -ct))" -d 'a file, or a pipe as in <(pass muster), whose first line opens a sealed one'
complete -c muster -n '_shtab_muster_using merge' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using merge; and test $_shtab_muster_npos -eq 0' -ka "(__fish_complete_path (commandline -ct))" -d 'the assessment that the copies were made of'
complete -c muster -n '_shtab_muster_using merge; and test $_shtab_muster_npos -ge 1' -ka "(__fish_complete_path (commandline -ct))" -d 'the assessors’ copies'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a votes -d 'make an empty vote file for one assessor'
complete -c muster -n '_shtab_muster_using votes' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using votes' -l as -x -d 'whose votes it will hold: an assessor’s id or name'
complete -c muster -n '_shtab_muster_using votes' -s o -l output -xka "(__fish_complete_path (commandline -ct))" -d 'where to write the vote file; nothing that is there is replaced'
complete -c muster -n '_shtab_muster_using votes' -l in-clear -d 'write in clear what is made of a sealed file, and tell no warning of a marking'
complete -c muster -n '_shtab_muster_using votes' -l passphrase-file -xka "(__fish_complete_path (commandline -ct))" -d 'a file, or a pipe as in <(pass muster), whose first line opens a sealed one'
complete -c muster -n '_shtab_muster_using votes' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using votes; and test $_shtab_muster_npos -eq 0' -ka "(__fish_complete_path (commandline -ct))" -d 'an assessment; - reads standard input'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a schema -d 'print the JSON Schema of assessments'
complete -c muster -n '_shtab_muster_using schema' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -eq 0' -a examples -d 'list the reference missions, or copy them out'
complete -c muster -n '_shtab_muster_using examples' -s h -l help -d 'show this help message and exit'
complete -c muster -n '_shtab_muster_using examples' -l lang -xka "ar en fr" -d 'the language to speak: ar, en, fr; the system’s'
complete -c muster -n '_shtab_muster_using examples; and test $_shtab_muster_npos -eq 0' -ka "(__fish_complete_directories)" -d 'where to copy them to'

complete -c muster -n '_shtab_muster_using; and test $_shtab_muster_npos -ge 0' -ka "(__fish_complete_path (commandline -ct))"
