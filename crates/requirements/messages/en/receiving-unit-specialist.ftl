receiving-specialist = There is a permanently employed specialist in general practice with supervisor training: { $names }.
receiving-specialist-none = The health centre has no permanently employed specialist in general practice with supervisor training and cannot receive trainees for a side rotation.
receiving-specialist-unknown = It does not appear whether any specialist in general practice is permanently employed and has supervisor training.
receiving-next-specialist = Wait with receiving trainees, or note the reason for an exception.
