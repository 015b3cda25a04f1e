<?php
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'creditline' );
delete_post_meta_by_key( '_creditline_note' );
