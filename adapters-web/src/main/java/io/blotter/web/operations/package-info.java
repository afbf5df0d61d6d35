/** What those who run the registry ask it: is it alive, is it ready, how is it doing. */
@NullMarked
package io.blotter.web.operations;

import org.jspecify.annotations.NullMarked;
