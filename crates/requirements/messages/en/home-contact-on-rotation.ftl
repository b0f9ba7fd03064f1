home-contact-no-long = No longer side rotation is under way or planned.
home-contact-weeks = { $weeks ->
    [one] One return week is planned during the service at { $unit }.
   *[other] { $weeks } return weeks are planned during the service at { $unit }.
}
home-contact-otherwise = Contact with the home unit is entered during the service at { $unit }.
home-contact-none = The service at { $unit } from { $from } lasts { $months } months, and neither return weeks nor other contact with the home unit is entered.
home-contact-next = Plan return weeks during the service at { $unit }, or enter the contact that is meant.
