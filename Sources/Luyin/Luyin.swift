// `import Luyin` suffices: keys, signatures and key files come along.
@_exported public import LuyinCrypto
