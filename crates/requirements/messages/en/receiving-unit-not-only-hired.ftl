receiving-own-doctors = { $own } of { $count } doctors are permanently employed.
receiving-own-unknown = It does not appear whether any of the doctors is permanently employed.
receiving-only-hired = { $count ->
    [one] The only doctor of the health centre is a locum. Such a health centre as a rule cannot receive trainees for a side rotation.
   *[other] { $count } of { $count } doctors are locums. Such a health centre as a rule cannot receive trainees for a side rotation.
}
receiving-next-hired = Wait with receiving trainees, or note the reason and who approved it.
