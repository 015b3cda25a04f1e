<?php
namespace Creditline;

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Creditline', 'Creditline', 'manage_options', 'creditline', __NAMESPACE__ . '\settings_page' );
	}
);

add_action(
	'admin_init',
	function () {
		register_setting( 'creditline', 'creditline', array( 'type' => 'object', 'sanitize_callback' => __NAMESPACE__ . '\clean' ) );
	}
);

/** @param mixed $given What the form sends. */
function clean( $given ): array {
	$given   = (array) $given;
	$service = esc_url_raw( trim( $given['service'] ?? '' ), array( 'http', 'https' ) );
	return array(
		'service'   => $service ? untrailingslashit( $service ) : DEFAULTS['service'],
		'token'     => sanitize_text_field( $given['token'] ?? '' ),
		'terms'     => sanitize_text_field( $given['terms'] ?? '' ) ?: DEFAULTS['terms'],
		'category'  => absint( $given['category'] ?? 0 ),
		'mark'      => sanitize_key( $given['mark'] ?? '' ),
		'reporters' => sanitize_key( $given['reporters'] ?? '' ),
		'logo'      => esc_url_raw( trim( $given['logo'] ?? '' ), array( 'http', 'https' ) ),
		'away'      => 'warn' === ( $given['away'] ?? '' ) ? 'warn' : 'refuse',
	);
}

function settings_page(): void {
	$text = array(
		'service'   => array( __( 'Service', 'creditline' ), __( 'Where “creditline serve” listens.', 'creditline' ), 'url' ),
		'token'     => array( __( 'Token', 'creditline' ), __( 'The service’s CREDITLINE_TOKEN, where it has one. Better kept in wp-config.php.', 'creditline' ), 'password' ),
		'terms'     => array( __( 'Terms', 'creditline' ), __( 'Ids, separated by commas.', 'creditline' ), 'text' ),
		'mark'      => array( __( 'Field that marks an article of a wire', 'creditline' ), __( 'A custom field; any value but an empty one marks the post.', 'creditline' ), 'text' ),
		'reporters' => array( __( 'Field with the reporters', 'creditline' ), __( 'A custom field with who wrote the original, separated by semicolons.', 'creditline' ), 'text' ),
		'logo'      => array( __( 'Logo', 'creditline' ), __( 'Address of your copy of the wire’s logo, for the mend.', 'creditline' ), 'url' ),
	);
	?>
	<div class="wrap">
		<h1>Creditline</h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'creditline' ); ?>
			<table class="form-table" role="presentation">
				<?php foreach ( $text as $name => list( $label, $help, $type ) ) : ?>
				<tr>
					<th scope="row"><label for="creditline-<?php echo esc_attr( $name ); ?>"><?php echo esc_html( $label ); ?></label></th>
					<td>
						<input class="regular-text" type="<?php echo esc_attr( $type ); ?>" autocomplete="off"
							id="creditline-<?php echo esc_attr( $name ); ?>" name="creditline[<?php echo esc_attr( $name ); ?>]"
							value="<?php echo esc_attr( setting( $name ) ); ?>">
						<p class="description"><?php echo esc_html( $help ); ?></p>
					</td>
				</tr>
				<?php endforeach; ?>
				<tr>
					<th scope="row"><label for="creditline-category"><?php esc_html_e( 'Category of the wire', 'creditline' ); ?></label></th>
					<td>
						<?php
						wp_dropdown_categories(
							array(
								'id'                => 'creditline-category',
								'name'              => 'creditline[category]',
								'hide_empty'        => false,
								'selected'          => (int) setting( 'category' ),
								'show_option_none'  => __( 'None', 'creditline' ),
								'option_none_value' => 0,
							)
						);
						?>
						<p class="description"><?php esc_html_e( 'Its posts are articles of a wire. Others are told by the credit that stands on them.', 'creditline' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'When the service does not answer', 'creditline' ); ?></th>
					<td>
						<?php foreach ( array( 'refuse' => __( 'Refuse to publish', 'creditline' ), 'warn' => __( 'Publish, and leave a note on the post', 'creditline' ) ) as $value => $label ) : ?>
						<p><label>
							<input type="radio" name="creditline[away]" value="<?php echo esc_attr( $value ); ?>" <?php checked( setting( 'away' ), $value ); ?>>
							<?php echo esc_html( $label ); ?>
						</label></p>
						<?php endforeach; ?>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
