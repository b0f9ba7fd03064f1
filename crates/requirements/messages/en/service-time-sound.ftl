service-sound = { $count ->
    [one] The employment is verified, without a long gap and without more than full time.
   *[other] { $count } employments are verified, without a long gap and without more than full time.
}
service-not-begun = The service begins on { $start }.
service-none = No service is entered.
service-over-full = Together the employments are more than full time from { $from }. The time counts as full time, not more.
service-gap = Between the employments there is a gap of { $days } days, { $from } – { $to }. It does not count.
service-unverified = { $count ->
    [one] One employment is not verified by the manager ({ $units }).
   *[other] { $count } employments are not verified by the manager ({ $units }).
}
service-sick-leave = Without the sick leave it is { $without } months, with it { $with }.
service-next-enter = Enter the employments with their dates and shares of full time.
service-next-correct = The manager corrects the dates or shares of the employments that overlap.
service-next-gap = Enter the service that is missing, or let the manager confirm the gap.
service-next-verify = The manager verifies the employments' dates and shares of full time.
service-next-sick-leave = The manager decides for each sick leave whether the time is to count.
service-credited-twice = The credited time { $from } – { $to } is with the service on the same days { $sum } months, and more than full time: there is room for { $most }. The same day must not count twice.
service-before-start = The service at { $unit } began on { $from }, before the first day of the training, { $start }. The days between are counted.
service-next-credit = Change the decision on the credit so that no day counts twice.
service-next-start = Correct the first day of the training, or enter the time before it as other service.
