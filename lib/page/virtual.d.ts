declare module 'virtual:handed-modules' {}
