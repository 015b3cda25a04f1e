<?php
// php install.php SITE SERVICE: installs WordPress with the plugin, and prints what the tests need to know.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( getenv( 'CREDITLINE_TEST_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
ob_start();
wp_install( 'The Harbour Courier', 'editor', 'editor@courier.example', true, '', 'password' );
update_option( 'permalink_structure', '/%postname%/' );
$uploads = wp_upload_dir();
$logo    = $uploads['path'] . '/dcnf-logo.svg';
file_put_contents(
	$logo,
	'<svg xmlns="http://www.w3.org/2000/svg" width="160" height="48" viewBox="0 0 160 48"><rect width="160" height="48" rx="4" fill="#1b3a5c"/>'
	. '<text x="80" y="33" font-family="serif" font-size="26" letter-spacing="3" fill="#fff" text-anchor="middle">DCNF</text></svg>'
);
wp_insert_attachment( array( 'post_title' => 'Logo', 'post_mime_type' => 'image/svg+xml' ), $logo );
$category = wp_insert_term( 'Wire', 'category' );
update_option( 'active_plugins', array( 'creditline/creditline.php' ) );
update_option(
	'creditline',
	array(
		'service'   => $argv[2],
		'token'     => '',
		'terms'     => 'dcnf',
		'category'  => (int) $category['term_id'],
		'mark'      => 'creditline_republished',
		'reporters' => 'creditline_reporters',
		// The addresses of this process were made before there was a site.
		'logo'      => getenv( 'CREDITLINE_TEST_URL' ) . strstr( $logo, '/wp-content' ),
		'away'      => 'refuse',
	)
);
list( $password ) = WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'tests' ) );
ob_end_clean();
echo wp_json_encode( array( 'password' => $password, 'category' => (int) $category['term_id'] ) );
