forms-foreign = { $count ->
    [one] One certificate is not on a form of the National Board of Health and Welfare: { $forms }.
   *[other] { $count } certificates are not on forms of the National Board of Health and Welfare: { $forms }.
}
forms-own = Every certificate is on a form of the National Board of Health and Welfare.
forms-application-filled = The form { $form } is filled in on { $on }.
forms-application-open = The form { $form } is not filled in.
forms-next-own = Rewrite the certificate on the form of the National Board of Health and Welfare and ask for a new signature.
forms-next-later = Fill in the application form when the training nears its end.
forms-next-fill = Fill in the form { $form }.
