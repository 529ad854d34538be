/**
 * Communes still run Windows 7, whose last Chrome is 109. The build lowers syntax for it; these are the library functions
 * that our browser code uses and Chrome 109, Firefox 115 or Safari 16 lack. A test keeps the list complete.
 */
import 'core-js/modules/es.map.group-by.js';
import 'core-js/modules/es.array.to-sorted.js';
