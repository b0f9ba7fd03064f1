bt-form-open = BT görs som en egen anställning.
bt-form-integrated = BT görs som en del av ST-anställningen.
bt-form-untold = Det framgår inte om BT görs som en egen anställning eller som en del av ST-anställningen.
bt-form-next = Välj form för BT med studierektorn och lägg in den.
