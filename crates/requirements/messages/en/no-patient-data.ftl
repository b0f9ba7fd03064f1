patient-data-none = There are no personal identity numbers in the free texts.
patient-data-possible = { $count ->
    [one] Something that looks like a personal identity number stands in { $count } free text.
   *[other] Something that looks like a personal identity number stands in { $count } free texts.
}
patient-data-certain = { $count ->
    [one] Personal identity numbers stand in { $count } free text.
   *[other] Personal identity numbers stand in { $count } free texts.
}
patient-data-next-remove = Remove the number. Write only that, when, by whom and how something was reviewed.
patient-data-next-look = Check the text and remove what may point out a patient.
