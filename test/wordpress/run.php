<?php
// php run.php SITE CODE: runs code in WordPress without a browser, as a plugin or a cron job does, and prints what it returns.
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'CREDITLINE_TEST_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/post.php';
wp_set_current_user( 1 );
echo wp_json_encode( eval( $argv[2] ) );
