<?php
namespace Creditline;

/**
 * A post as it is to be saved: what is new comes from the request, all else from what is saved.
 */
final class Draft {
	/** @var int 0 for a post that is not saved yet. */
	public $id = 0;
	/** @var string The status that it is to have. */
	public $status = '';
	public $title = '';
	public $content = '';
	/** @var string The status that it has. */
	public $saved_status = '';
	/** @var bool Its words are those that are saved. */
	public $unchanged = false;
	/** @var bool It is marked as an article of a wire. */
	public $republished = false;
	/** @var string[] Who wrote the original. */
	public $reporters = array();

	/**
	 * @param array $fields Those of a post that are to be saved, without slashes.
	 * @param Marks $marks  What the request says of the post besides.
	 */
	public function __construct( array $fields, Marks $marks ) {
		$this->id           = (int) ( $fields['ID'] ?? 0 );
		$saved              = $this->id ? get_post( $this->id ) : null;
		$this->saved_status = $saved ? $saved->post_status : '';
		$this->status       = $fields['post_status'] ?? $this->saved_status;
		$this->title        = $fields['post_title'] ?? ( $saved ? $saved->post_title : '' );
		$this->content      = $fields['post_content'] ?? ( $saved ? $saved->post_content : '' );
		$this->unchanged    = $saved && $saved->post_title === $this->title && $saved->post_content === $this->content;
		$this->republished  = $marks->republished( $this->id );
		$this->reporters    = $marks->reporters( $this->id );
	}

	/** Whether readers are to see it who have not seen it like this. */
	public function goes_out(): bool {
		if ( ! in_array( $this->status, array( 'publish', 'future' ), true ) ) {
			return false;
		}
		return ! ( $this->unchanged && $this->saved_status === $this->status );
	}

	/** What the service is asked. The HTML is that of the theme's single post, as far as every theme has it. */
	public function question(): array {
		$body     = apply_filters( 'the_content', $this->content );
		$html     = '<article><h1>' . esc_html( $this->title ) . "</h1>\n" . $body . '</article>';
		$question = array(
			'article'     => apply_filters( 'creditline_article', $html, $this ),
			'format'      => 'html',
			'terms'       => terms(),
			'republished' => $this->republished,
		);
		return $this->reporters ? $question + array( 'reporters' => $this->reporters ) : $question;
	}
}

/** What marks a post as an article of a wire: a category, or a field; what a request sends comes before what is saved. */
final class Marks {
	/** @var array Fields that are sent, by their keys. */
	private $meta;
	/** @var int[]|null Categories that are sent. */
	private $categories;

	public function __construct( array $meta = array(), ?array $categories = null ) {
		$this->meta       = $meta;
		$this->categories = $categories;
	}

	public function republished( int $id ): bool {
		$category = (int) setting( 'category' );
		if ( $category && in_array( $category, $this->categories_of( $id ), true ) ) {
			return true;
		}
		return (bool) $this->field( $id, setting( 'mark' ) );
	}

	/** @return string[] */
	public function reporters( int $id ): array {
		return names( (string) $this->field( $id, setting( 'reporters' ) ) );
	}

	/** @return mixed */
	private function field( int $id, string $key ) {
		if ( '' === $key ) {
			return '';
		}
		return $this->meta[ $key ] ?? ( $id ? get_post_meta( $id, $key, true ) : '' );
	}

	/** @return int[] */
	private function categories_of( int $id ): array {
		$given = $this->categories ?? ( $id ? wp_get_post_categories( $id ) : array() );
		return array_map( 'intval', $given );
	}
}
