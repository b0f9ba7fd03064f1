listed-only = Since { $since } all digital contacts have concerned patients listed at the unit.
listed-only-others = Since { $since }, { $count ->
        [one] { $count } digital contact has
       *[other] { $count } digital contacts have
    } concerned patients who are not listed at the unit.
listed-only-unknown = It is not stated whether the digital contacts concerned only the unit's listed patients.
listed-only-none = No digital work has been declared lately.
listed-only-next-stop = The manager sees to it that the trainee's digital contacts concern only the unit's listed patients.
listed-only-next-tell = The trainee states the number of contacts with patients who are not listed at the unit.
