<?php
namespace Creditline;

add_action(
	'init',
	function () {
		foreach ( post_types() as $type ) {
			register_field( $type, (string) setting( 'mark' ), 'boolean' );
			register_field( $type, (string) setting( 'reporters' ), 'string' );
		}
	}
);

/** A field of posts that the panel of the editor may read and write. */
function register_field( string $post_type, string $key, string $type ): void {
	if ( '' === $key || registered_meta_key_exists( 'post', $key, $post_type ) ) {
		return;
	}
	register_post_meta(
		$post_type,
		$key,
		array(
			'type'              => $type,
			'single'            => true,
			'show_in_rest'      => true,
			'sanitize_callback' => 'boolean' === $type ? 'rest_sanitize_boolean' : 'sanitize_textarea_field',
			'auth_callback'     => function ( $allowed, $key, $id ) {
				return current_user_can( 'edit_post', $id );
			},
		)
	);
}

add_action(
	'enqueue_block_editor_assets',
	function () {
		$post = get_post();
		if ( ! $post || ! in_array( $post->post_type, post_types(), true ) ) {
			return;
		}
		$folder = plugin_dir_path( PLUGIN_FILE ) . 'dist/';
		$built  = (string) filemtime( $folder . 'editor/editor.js' );
		wp_enqueue_script(
			'creditline-editor',
			plugins_url( 'dist/editor/editor.js', PLUGIN_FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-edit-post', 'wp-editor', 'wp-element', 'wp-i18n', 'wp-notices', 'wp-plugins' ),
			$built,
			true
		);
		wp_set_script_translations( 'creditline-editor', 'creditline', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
		$given = array(
			'judge'     => plugins_url( "dist/judge/judge.js?ver=$built", PLUGIN_FILE ),
			'terms'     => terms(),
			'category'  => (int) setting( 'category' ),
			'mark'      => (string) setting( 'mark' ),
			'reporters' => (string) setting( 'reporters' ),
			'logo'      => (string) setting( 'logo' ),
			'logoId'    => attachment_url_to_postid( (string) setting( 'logo' ) ),
			'note'      => (string) get_post_meta( $post->ID, NOTE, true ),
		);
		wp_add_inline_script( 'creditline-editor', 'window.creditline = ' . wp_json_encode( $given ) . ';', 'before' );
		wp_enqueue_style( 'creditline-editor', plugins_url( 'editor.css', PLUGIN_FILE ), array( 'wp-components' ), $built );
	}
);
