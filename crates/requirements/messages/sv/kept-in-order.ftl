order-kept = Barnplacering, BVC-kurs och egen BVC har kommit i den ordning som rekommenderas.
order-so-far = Hittills är ordningen barnplacering, BVC-kurs och egen BVC hållen.
order-course-first = BVC-kursen { $course } ligger före barnplaceringens slut { $rotation }. Barnplaceringen bör helst komma först.
order-service-before-rotation = Egen BVC börjar { $service }, före barnplaceringens slut { $rotation }. Barnplaceringen bör helst komma först.
order-service-without-rotation = Egen BVC började { $service }, och ingen barnplacering är inlagd. Den bör helst komma först.
order-service-before-course = Egen BVC börjar { $service }, men BVC-kursen är först { $course }. Kursen bör helst komma före.
order-next-plan = Planera barnplaceringen först, sedan BVC-kursen och sist egen BVC.
order-next-move = Flytta det som kan flyttas, och gå annars igenom med handledaren vad som behöver kompletteras.
