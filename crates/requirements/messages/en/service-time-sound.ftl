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
