// packages/creditline/src/resolve/option-error.ts
var OptionError = class extends TypeError {};
function asOptionError(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof OptionError || !(error instanceof TypeError)) throw error;
		throw new OptionError(error.message, { cause: error });
	}
}
export { asOptionError as n, OptionError as t };
