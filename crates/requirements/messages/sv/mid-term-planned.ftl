mid-term-plan-in-plan = Mitt-i-ST gjordes { $held }, och utbildningsplanen ändrades { $on }.
mid-term-plan-late = Planen för resten av utbildningen skulle ha förts in senast { $due }.
mid-term-plan-not-in-plan = Utbildningsplanen har inte ändrats efter Mitt-i-ST { $held }.
mid-term-plan-on-paper = Planen för resten av utbildningen finns, men inte i utbildningsplanen.
mid-term-plan-by = Den förs in senast { $due }.
mid-term-plan-next = För in planen för resten av utbildningen i utbildningsplanen.
