<?php
namespace Creditline;

/** What holds where a site has set nothing. */
const DEFAULTS = array(
	'service'   => 'http://127.0.0.1:7311',
	'token'     => '',
	'terms'     => 'dcnf',
	'category'  => 0,
	'mark'      => 'creditline_republished',
	'reporters' => 'creditline_reporters',
	'logo'      => '',
	'away'      => 'refuse',
);

/**
 * A setting of the site. A constant of wp-config.php (`CREDITLINE_SERVICE`, `CREDITLINE_TOKEN`) comes first.
 *
 * @param string $name A key of DEFAULTS.
 * @return string|int
 */
function setting( string $name ) {
	$constant = 'CREDITLINE_' . strtoupper( $name );
	if ( in_array( $name, array( 'service', 'token' ), true ) && defined( $constant ) ) {
		return constant( $constant );
	}
	$saved = get_option( 'creditline', array() );
	return $saved[ $name ] ?? DEFAULTS[ $name ];
}

/** @return string[] Ids of the terms to check against. */
function terms(): array {
	return array_values( array_filter( array_map( 'trim', explode( ',', setting( 'terms' ) ) ) ) );
}

/** @return string[] The types of posts that are guarded. */
function post_types(): array {
	return apply_filters( 'creditline_post_types', array( 'post' ) );
}

/**
 * Names as an editor types them, parted by semicolons or line breaks: a comma may stand in a name (`Jane Roe, Jr.`).
 *
 * @return string[]
 */
function names( string $typed ): array {
	return array_values( array_filter( array_map( 'trim', preg_split( '/[;\r\n]+/', $typed ) ), 'strlen' ) );
}
