pc-layout-own = None of the sample layouts is chosen; other layouts are just as good.
pc-layout = The layout is { $layout }. { $periods ->
    [one] The period comes to { $weeks } weeks counted as full time.
   *[other] The { $periods } periods come to { $weeks } weeks counted as full time.
}
pc-layout-differs = The periods are not as long or as many as in the example.
pc-layout-early = In the example it begins only after { $months } months of training.
pc-next-layout = Change the periods, or leave the example if a layout of your own fits better.
