/** The backend that tests compute with: plain arrays. */
import '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
