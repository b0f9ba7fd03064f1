follow-up-last = Åtgärdsplanen följdes senast upp { $on }: { $reason }
follow-up-never = Åtgärdsplanen är inte uppföljd än: { $reason }
follow-up-was-due = Vi räknar med uppföljning senast { $due }.
follow-up-next-by = Nästa uppföljning görs senast { $due }.
follow-up-next = Studierektor följer upp åtgärdsplanen.
