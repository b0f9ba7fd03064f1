approved-none-signed = Inget intyg från en sidotjänstgöring är påskrivet än.
approved-all = { $count ->
    [one] Sidotjänstgöringen med intyg är godkänd.
   *[other] Alla { $count } sidotjänstgöringar med intyg är godkända.
}
approved-with-remark = Tjänstgöringen på { $unit } är godkänd med anmärkning.
approved-not = Tjänstgöringen på { $unit } är inte godkänd, och intyget kan inte skrivas på.
approved-not-but-signed = Tjänstgöringen på { $unit } är inte godkänd, men intyget är påskrivet.
approved-untold = Intyget från { $unit } är påskrivet, men det framgår inte om tjänstgöringen är godkänd.
approved-next-remark = Gå igenom anmärkningen med huvudhandledaren.
approved-next-plan = Gör en plan med huvudhandledaren för det som behöver kompletteras.
approved-next-withdraw = Be kliniken dra tillbaka intyget, och gör en plan för det som behöver kompletteras.
approved-next-note = Anteckna om tjänstgöringen är godkänd.
