listed-objectives-none = No side rotation on the region's list has begun yet.
listed-objectives-certified = { $count ->
    [one] The certificate of the side rotation names the objectives on the region's list.
   *[other] The certificates of all { $count } side rotations name the objectives on the region's list.
}
listed-objectives-named = { $count ->
    [one] The side rotation names the objectives on the region's list.
   *[other] All { $count } side rotations name the objectives on the region's list.
}
listed-objectives-unnamed = The service in { $field } does not name { $codes }, which are on the region's list.
listed-objectives-uncertified = The certificate in { $field } does not name { $codes }, which are on the region's list.
listed-objectives-next = Add the objectives, or have them certified in another way together with the supervisor.
