gaps-not-yet = The final review is not done yet.
gaps-no-list = The final review was held on { $on }, but what remains is not written down.
gaps-closed = The list of { $on } is completed since { $closed }.
gaps-open = The list of { $on } is not completed.
gaps-sent-with = The application was sent on { $sent }.
gaps-next-list = Write down what needs completing, by whom and when.
gaps-next-close = Complete what is on the list.
