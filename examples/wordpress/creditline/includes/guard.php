<?php
// Every way by which a post goes out leads past one of these. A caller that can be answered is told why; one that
// cannot finds the post held back as a draft, with a note on it, so that nobody's work is lost.
namespace Creditline;

/** What a REST request says of its post, for the hooks that see less of it. */
function requested( ?Marks $given = null ): ?Marks {
	static $marks = null;
	$marks        = $given ?? $marks;
	return $marks;
}

add_action(
	'rest_api_init',
	function () {
		foreach ( post_types() as $type ) {
			add_filter( "rest_pre_insert_$type", __NAMESPACE__ . '\refuse_request', 10, 2 );
		}
	}
);

/**
 * REST, which the block editor uses: the request is refused, and nothing of it is saved.
 *
 * @param \stdClass|\WP_Error $prepared
 * @return \stdClass|\WP_Error
 */
function refuse_request( $prepared, \WP_REST_Request $request ) {
	// An autosave is nobody's publication.
	if ( is_wp_error( $prepared ) || str_ends_with( $request->get_route(), '/autosaves' ) ) {
		return $prepared;
	}
	$categories = $request['categories'];
	$marks      = requested( new Marks( (array) ( $request['meta'] ?? array() ), is_array( $categories ) ? $categories : null ) );
	$draft      = new Draft( (array) $prepared, $marks );
	$judgement  = $draft->goes_out() ? judge( $draft ) : new Judgement( false );
	if ( ! $judgement->refused ) {
		return $prepared;
	}
	return new \WP_Error( 'creditline_refused', $judgement->message, array( 'status' => 422 ) );
}

add_filter( 'wp_insert_post_data', __NAMESPACE__ . '\hold_back', 99, 2 );

/**
 * Every way that saves a whole post: classic editor, quick and bulk edit, XML-RPC, wp-cli, importers, other plugins.
 *
 * @param array $data    What is to be saved, with slashes.
 * @param array $postarr What the caller gave.
 */
function hold_back( array $data, array $postarr ): array {
	if ( ! in_array( $data['post_type'], post_types(), true ) ) {
		return $data;
	}
	note_for_next( '' );
	$given = wp_unslash( $data );
	$id    = (int) ( $postarr['ID'] ?? 0 );
	$draft = new Draft( array( 'ID' => $id ) + $given, marks_of( $postarr ) );
	if ( ! $draft->goes_out() ) {
		return $data;
	}
	$judgement = judge( $draft );
	note_for_next( $judgement->message );
	if ( ! $judgement->refused ) {
		return $data;
	}
	tell_caller( $judgement->message );
	$data['post_status'] = 'draft';
	return $data;
}

/** What a request, a form or another plugin says of a post. */
function marks_of( array $postarr ): Marks {
	$categories = $postarr['post_category'] ?? null;
	return requested() ?? new Marks( (array) ( $postarr['meta_input'] ?? array() ), $categories ? (array) $categories : null );
}

/** Ends the request where its caller reads what is answered, so that nothing is saved. */
function tell_caller( string $message ): void {
	if ( defined( 'WP_CLI' ) && WP_CLI ) {
		\WP_CLI::error( $message );
	}
	if ( defined( 'XMLRPC_REQUEST' ) && XMLRPC_REQUEST ) {
		wp_die( esc_html( $message ), '', array( 'response' => 422 ) );
	}
	// Quick edit shows what it is answered in its row, where the answer is no row.
	if ( wp_doing_ajax() ) {
		wp_die( esc_html( $message ), '', array( 'response' => 200 ) );
	}
}

add_action( 'publish_future_post', __NAMESPACE__ . '\hold_back_scheduled', 1 );

/** A scheduled post whose time has come: WordPress publishes those that are still scheduled after this. */
function hold_back_scheduled( int $id ): void {
	$post = get_post( $id );
	if ( ! $post || 'future' !== $post->post_status || ! in_array( $post->post_type, post_types(), true ) ) {
		return;
	}
	$judgement = judge( new Draft( array( 'ID' => $id, 'post_status' => 'publish' ), new Marks() ) );
	if ( $judgement->refused ) {
		wp_update_post( array( 'ID' => $id, 'post_status' => 'draft' ) );
	}
	note( $id, $judgement->message );
}

add_action( 'transition_post_status', __NAMESPACE__ . '\take_back', 1, 3 );

/** `wp_publish_post()` and what else sets the status past all of the above: the post is a draft again. */
function take_back( string $new_status, string $old_status, \WP_Post $post ): void {
	if ( 'publish' !== $new_status || 'publish' === $old_status || ! in_array( $post->post_type, post_types(), true ) ) {
		return;
	}
	$fields    = array( 'ID' => $post->ID, 'post_title' => $post->post_title, 'post_content' => $post->post_content );
	$judgement = judge( new Draft( $fields + array( 'post_status' => 'publish' ), requested() ?? new Marks() ) );
	if ( ! $judgement->refused ) {
		return;
	}
	global $wpdb;
	$wpdb->update( $wpdb->posts, array( 'post_status' => 'draft' ), array( 'ID' => $post->ID ) );
	clean_post_cache( $post->ID );
	note( $post->ID, $judgement->message );
}
