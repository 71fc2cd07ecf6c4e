# Written by tools/completions.py from the commands themselves: change those, not this file.

_shtab_muster_subparsers=(score validate report compare plan merge votes schema examples)

_shtab_muster_score_option_strings=(-h --help --json --passphrase-file --lang)
_shtab_muster_validate_option_strings=(-h --help --lang)
_shtab_muster_report_option_strings=(-h --help -o --output --part --paper --landscape --mono --template --without-names --blank --in-clear --passphrase-file --lang)
_shtab_muster_compare_option_strings=(-h --help --json --passphrase-file --lang)
_shtab_muster_plan_option_strings=(-h --help --target --effort --chance --by --from --staff --allow-zero --frontier --json --passphrase-file --lang)
_shtab_muster_merge_option_strings=(-h --help -o --output --in-clear --passphrase-file --lang)
_shtab_muster_votes_option_strings=(-h --help --as -o --output --in-clear --passphrase-file --lang)
_shtab_muster_schema_option_strings=(-h --help)
_shtab_muster_examples_option_strings=(-h --help --lang)
_shtab_muster_option_strings=(-h --help --version)

_shtab_muster_score_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_score___passphrase_file_COMPGEN=_shtab_compgen_files
_shtab_muster_validate_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_report_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_report__o_COMPGEN=_shtab_compgen_files
_shtab_muster_report___output_COMPGEN=_shtab_compgen_files
_shtab_muster_report___template_COMPGEN=_shtab_compgen_files
_shtab_muster_report___passphrase_file_COMPGEN=_shtab_compgen_files
_shtab_muster_compare_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_compare___passphrase_file_COMPGEN=_shtab_compgen_files
_shtab_muster_plan_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_plan___passphrase_file_COMPGEN=_shtab_compgen_files
_shtab_muster_merge_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_merge_pos_1_COMPGEN=_shtab_compgen_files
_shtab_muster_merge__o_COMPGEN=_shtab_compgen_files
_shtab_muster_merge___output_COMPGEN=_shtab_compgen_files
_shtab_muster_merge___passphrase_file_COMPGEN=_shtab_compgen_files
_shtab_muster_votes_pos_0_COMPGEN=_shtab_compgen_files
_shtab_muster_votes__o_COMPGEN=_shtab_compgen_files
_shtab_muster_votes___output_COMPGEN=_shtab_compgen_files
_shtab_muster_votes___passphrase_file_COMPGEN=_shtab_compgen_files
_shtab_muster_examples_pos_0_COMPGEN=_shtab_compgen_dirs

_shtab_muster_score___lang_choices=(ar en fr)
_shtab_muster_validate___lang_choices=(ar en fr)
_shtab_muster_report___part_choices=(full verdict category:ID actions record compare:FILE blank ballots)
_shtab_muster_report___paper_choices=(a4 letter)
_shtab_muster_report___lang_choices=(ar en fr)
_shtab_muster_compare___lang_choices=(ar en fr)
_shtab_muster_plan___target_choices=(ready conditional)
_shtab_muster_plan___lang_choices=(ar en fr)
_shtab_muster_merge___lang_choices=(ar en fr)
_shtab_muster_votes___lang_choices=(ar en fr)
_shtab_muster_examples___lang_choices=(ar en fr)
_shtab_muster_pos_0_choices=(score validate report compare plan merge votes schema examples)

_shtab_muster_score__h_nargs=0
_shtab_muster_score___help_nargs=0
_shtab_muster_score___json_nargs=0
_shtab_muster_validate_pos_0_nargs=+
_shtab_muster_validate__h_nargs=0
_shtab_muster_validate___help_nargs=0
_shtab_muster_report__h_nargs=0
_shtab_muster_report___help_nargs=0
_shtab_muster_report___landscape_nargs=0
_shtab_muster_report___mono_nargs=0
_shtab_muster_report___without_names_nargs=0
_shtab_muster_report___blank_nargs=0
_shtab_muster_report___in_clear_nargs=0
_shtab_muster_compare_pos_0_nargs=+
_shtab_muster_compare__h_nargs=0
_shtab_muster_compare___help_nargs=0
_shtab_muster_compare___json_nargs=0
_shtab_muster_plan__h_nargs=0
_shtab_muster_plan___help_nargs=0
_shtab_muster_plan___allow_zero_nargs=0
_shtab_muster_plan___frontier_nargs=0
_shtab_muster_plan___json_nargs=0
_shtab_muster_merge_pos_1_nargs=+
_shtab_muster_merge__h_nargs=0
_shtab_muster_merge___help_nargs=0
_shtab_muster_merge___in_clear_nargs=0
_shtab_muster_votes__h_nargs=0
_shtab_muster_votes___help_nargs=0
_shtab_muster_votes___in_clear_nargs=0
_shtab_muster_schema__h_nargs=0
_shtab_muster_schema___help_nargs=0
_shtab_muster_examples__h_nargs=0
_shtab_muster_examples___help_nargs=0
_shtab_muster_pos_0_nargs=A...
_shtab_muster__h_nargs=0
_shtab_muster___help_nargs=0
_shtab_muster___version_nargs=0


# $1=COMP_WORDS[1]
_shtab_compgen_files() {
  :
}

# $1=COMP_WORDS[1]
_shtab_compgen_dirs() {
  :
}

# $1=COMP_WORDS[1]
_shtab_replace_nonword() {
  echo "${1//[^[:word:]]/_}"
}

# set default values (called for the initial parser & any subparsers)
_set_parser_defaults() {
  local subparsers_var="${prefix}_subparsers[@]"
  sub_parsers=${!subparsers_var-}

  local current_option_strings_var="${prefix}_option_strings[@]"
  current_option_strings=${!current_option_strings_var}

  completed_positional_actions=0

  _set_new_action "pos_$completed_positional_actions" true
}

# $1=action identifier
# $2=positional action (bool)
# set all identifiers for an action's parameters
_set_new_action() {
  current_action="${prefix}_$(_shtab_replace_nonword $1)"

  local current_action_compgen_var=${current_action}_COMPGEN
  current_action_compgen="${!current_action_compgen_var-}"

  local current_action_choices_var="${current_action}_choices[@]"
  current_action_choices="${!current_action_choices_var-}"

  local current_action_nargs_var="${current_action}_nargs"
  if [ -n "${!current_action_nargs_var-}" ]; then
    current_action_nargs="${!current_action_nargs_var}"
  else
    current_action_nargs=1
  fi

  current_action_args_start_index=$(( $word_index + 1 - $pos_only ))

  current_action_is_positional=$2
}

# Notes:
# `COMPREPLY`: what will be rendered after completion is triggered
# `completing_word`: currently typed word to generate completions for
# `${!var}`: evaluates the content of `var` and expand its content as a variable
#     hello="world"
#     x="hello"
#     ${!x} -> ${hello} -> "world"
_shtab_muster() {
  local completing_word="${COMP_WORDS[COMP_CWORD]}"
  local previous_word="${COMP_WORDS[COMP_CWORD-1]}"
  local completed_positional_actions
  local current_action
  local current_action_args_start_index
  local current_action_choices
  local current_action_compgen
  local current_action_is_positional
  local current_action_nargs
  local current_option_strings
  local sub_parsers
  COMPREPLY=()

  local prefix=_shtab_muster
  local word_index=0
  local pos_only=0 # "--" delimiter not encountered yet
  _set_parser_defaults
  word_index=1

  # determine what arguments are appropriate for the current state
  # of the arg parser
  while [ $word_index -ne $COMP_CWORD ]; do
    local this_word="${COMP_WORDS[$word_index]}"

    if [[ $pos_only = 1 || " $this_word " != " -- " ]]; then
      if [[ -n $sub_parsers && " ${sub_parsers[@]} " == *" $this_word "* ]]; then
        # valid subcommand: add it to the prefix & reset the current action
        prefix="${prefix}_$(_shtab_replace_nonword $this_word)"
        _set_parser_defaults
      fi

      if [[ " ${current_option_strings[@]} " == *" $this_word "* ]]; then
        # a new action should be acquired (due to recognised option string or
        # no more input expected from current action);
        # the next positional action can fill in here
        _set_new_action $this_word false
      fi

      if [[ "$current_action_nargs" != "*" ]] && \
         [[ "$current_action_nargs" != "+" ]] && \
         [[ "$current_action_nargs" != "?" ]] && \
         [[ "$current_action_nargs" != *"..." ]] && \
         (( $word_index + 1 - $current_action_args_start_index - $pos_only >= \
            $current_action_nargs )); then
        $current_action_is_positional && let "completed_positional_actions += 1"
        _set_new_action "pos_$completed_positional_actions" true
      fi
    else
      pos_only=1 # "--" delimiter encountered
    fi

    let "word_index+=1"
  done

  # Generate the completions

  COMPREPLY=()
  if [[ $pos_only = 0 && "$completing_word" == -* &&
        ( -z "$current_action_compgen" || "$current_action_is_positional" = true ) ]]; then
    # optional argument started: use option strings
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
      compgen -W "${current_option_strings[*]}" -- "$completing_word")
  elif [[ "$previous_word" =~ ^[0-9\&]*[\<\>]\>?$ ]]; then
    # handle redirection operators
    compopt -o filenames 2>/dev/null || : # bash>=4
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$completing_word")
  else
    # use choices & compgen
    local action_compgen_word="$completing_word"
    # handle tab-completing in the middle of a line (#248 <- #116)
    [[ -n "$current_action_compgen" && "$completing_word" == -* ]] && action_compgen_word=""
    [ -n "$current_action_compgen" ] && {
      [[ "$current_action_compgen" =~ _(file|dir|glob|FILE|DIR|GLOB)|File|Dir|Glob ]] &&
        compopt -o filenames 2>/dev/null || : # bash>=4
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
        "$current_action_compgen" "$action_compgen_word")
    }
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
      compgen -W "${current_action_choices[*]}" -- "$completing_word")
  fi

  if [[ ${#COMPREPLY[@]} = 0 ]]; then
    # native fallback matches are not necessarily filenames (e.g. variables)
    compopt +o filenames 2>/dev/null || : # bash>=4
  fi

  return 0
}

complete -o bashdefault -o default -F _shtab_muster muster
