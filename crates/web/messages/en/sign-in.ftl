sign-in-title = Who would you like to be?
sign-in-answer = This is a demo. Every person, unit and region is invented. Choose a person to see Randa through her eyes.
sign-in-first = Begin here
sign-in-no-region = Outside the regions
