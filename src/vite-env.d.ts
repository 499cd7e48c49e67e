/// <reference types="vite/client" />

declare module 'virtual:words/*' {
  const messages: import('@lingui/core').Messages;
  export default messages;
}
