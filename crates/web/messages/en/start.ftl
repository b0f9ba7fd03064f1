start-hello = Hello { $name }
start-ways = Your training
start-way-overview = Overview and timeline
start-way-requirements = All requirements
start-way-time = Counted time
start-way-objectives = Objectives and certificates
start-way-report = Status report as PDF
