<?php
/**
 * Plugin Name: Creditline
 * Description: Republished articles go out only with the credit that they owe.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: creditline
 * Domain Path: /languages
 */

namespace Creditline;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/article.php';
require __DIR__ . '/includes/service.php';
require __DIR__ . '/includes/guard.php';
require __DIR__ . '/includes/notes.php';
require __DIR__ . '/includes/editor.php';
add_action(
	'init',
	function () {
		load_plugin_textdomain( 'creditline', false, 'creditline/languages' );
	}
);

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
}
