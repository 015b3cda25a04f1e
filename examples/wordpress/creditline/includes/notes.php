<?php
// What a post was told that could not be told to its editor at once.
namespace Creditline;

const NOTE = '_creditline_note';

/** Notes a message on a post; an empty one takes the last away. */
function note( int $id, string $message ): void {
	if ( '' === $message ) {
		delete_post_meta( $id, NOTE );
		return;
	}
	update_post_meta( $id, NOTE, wp_slash( $message ) );
	do_action( 'creditline_noted', $id, $message );
}

/** Keeps a message for the post that is about to be saved, which may have no id yet; gives the one that is kept. */
function note_for_next( ?string $message = null ): ?string {
	static $kept = null;
	$before      = $kept;
	$kept        = $message;
	return $before;
}

add_action(
	'wp_insert_post',
	function ( int $id, \WP_Post $post ) {
		$message = note_for_next();
		if ( null !== $message && in_array( $post->post_type, post_types(), true ) ) {
			note( $id, $message );
		}
	},
	10,
	2
);

add_action(
	'admin_notices',
	function () {
		$screen = get_current_screen();
		$post   = get_post();
		if ( ! $screen || 'post' !== $screen->base || ! $post || $screen->is_block_editor() ) {
			return;
		}
		$message = get_post_meta( $post->ID, NOTE, true );
		if ( $message ) {
			printf( '<div class="notice notice-error creditline-note"><p>%s</p></div>', esc_html( $message ) );
		}
	}
);
