draft-service = which service it is for and when
draft-content = an overview of the content
draft-objectives = the objectives
draft-lacks = The certificate for { $unit } lacks { $missing }.
draft-of-nothing-lacks = A certificate of service lacks { $missing }.
draft-next = Fill in what is missing before you ask for a signature.
drafts-filled = { $count ->
    [one] The certificate that awaits a signature is filled in.
   *[other] All { $count } certificates that await a signature are filled in.
}
drafts-all-signed = Every certificate of service is signed.
drafts-none = No certificate of service is begun yet.
