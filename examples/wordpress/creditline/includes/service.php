<?php
namespace Creditline;

/** What is said of an article. */
final class Judgement {
	/** @var bool It must not go out. */
	public $refused;
	/** @var string What an editor is told; empty where there is nothing to tell. */
	public $message;

	public function __construct( bool $refused, string $message = '' ) {
		$this->refused = $refused;
		$this->message = $message;
	}
}

/** Judges an article; the same one once in a request. */
function judge( Draft $draft ): Judgement {
	static $known = array();
	$question = $draft->question();
	$key      = md5( serialize( $question ) );
	if ( ! isset( $known[ $key ] ) ) {
		$answer        = ask( $question );
		$known[ $key ] = is_wp_error( $answer ) ? away( $answer ) : judgement_of( $answer );
	}
	return $known[ $key ];
}

/** @return array|\WP_Error What `POST /check` answers, or why it does not. */
function ask( array $question ) {
	$body = wp_json_encode( $question );
	if ( false === $body ) {
		return new \WP_Error( 'creditline', json_last_error_msg() );
	}
	$token    = setting( 'token' );
	$response = wp_remote_post(
		untrailingslashit( setting( 'service' ) ) . '/check',
		array(
			'headers'     => array( 'content-type' => 'application/json' ) + ( $token ? array( 'authorization' => "Bearer $token" ) : array() ),
			'body'        => $body,
			'timeout'     => 15,
			'redirection' => 0,
		)
	);
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$answer = json_decode( wp_remote_retrieve_body( $response ), true );
	if ( isset( $answer['error']['message'] ) ) {
		return new \WP_Error( 'creditline', $answer['error']['message'] );
	}
	if ( 200 !== wp_remote_retrieve_response_code( $response ) || ! isset( $answer['verdict'], $answer['articles'] ) ) {
		return new \WP_Error( 'creditline', __( 'It is not Creditline that answers there.', 'creditline' ) );
	}
	return $answer;
}

function judgement_of( array $answer ): Judgement {
	if ( ! in_array( $answer['verdict'], array( 'breach', 'unreadable' ), true ) ) {
		return new Judgement( false );
	}
	$sentences = array();
	foreach ( $answer['articles'] as $article ) {
		foreach ( $article['messages'] as $message ) {
			if ( 'error' === $message['severity'] ) {
				$advice      = strtok( (string) $message['note'], "\n" );
				$sentences[] = trim( "{$message['reason']}. $advice" );
			}
		}
	}
	// Values stand in backticks; the editor shows messages as they are, and takes a tag for mark-up.
	$told = preg_replace( '/`([^`]*)`/', '“$1”', implode( ' ', $sentences ) );
	return new Judgement( true, __( 'This article lacks credit that it owes.', 'creditline' ) . ' ' . str_replace( array( '<', '>' ), array( '‹', '›' ), $told ) );
}

function away( \WP_Error $error ): Judgement {
	/* translators: %s: what went wrong. */
	$message = sprintf( __( 'The credit of this article could not be checked: %s', 'creditline' ), $error->get_error_message() );
	return new Judgement( 'warn' !== setting( 'away' ), wp_strip_all_tags( $message ) );
}
