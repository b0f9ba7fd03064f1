order-kept = Paediatric rotation, child-health course and own child-health clinic have come in the order recommended.
order-so-far = So far the order of paediatric rotation, child-health course and own child-health clinic is kept.
order-course-first = The child-health course on { $course } lies before the end of the paediatric rotation on { $rotation }. The rotation should preferably come first.
order-service-before-rotation = The own child-health clinic begins on { $service }, before the end of the paediatric rotation on { $rotation }. The rotation should preferably come first.
order-service-without-rotation = The own child-health clinic began on { $service }, and no paediatric rotation is entered. It should preferably come first.
order-service-before-course = The own child-health clinic begins on { $service }, but the child-health course is only on { $course }. The course should preferably come before.
order-next-plan = Plan the paediatric rotation first, then the child-health course and last the own child-health clinic.
order-next-move = Move what can be moved, and otherwise go through with the supervisor what needs to be completed.
