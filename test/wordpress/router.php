<?php
// What a web server does before WordPress: files as they are, everything else to index.php.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( '/' !== $path && is_file( $root . $path ) ) {
	return false;
}
$index = rtrim( $path, '/' ) . '/index.php';
if ( ! is_file( $root . $index ) ) {
	$index = '/index.php';
}
$_SERVER['SCRIPT_NAME'] = $index;
chdir( dirname( $root . $index ) );
require $root . $index;
