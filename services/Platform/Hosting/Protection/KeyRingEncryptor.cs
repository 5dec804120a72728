using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>Encrypts the secret part of a ring key with the master key.</summary>
internal sealed class KeyRingEncryptor(Protector protector) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var value = protector.Seal("platform.key_ring", "xml", Guid.Empty, plaintextElement.ToString(SaveOptions.DisableFormatting));
        var element = new XElement(
            "sealed",
            new XAttribute("keyId", value.KeyId),
            new XElement("wrappedKey", Convert.ToBase64String(value.WrappedKey)),
            new XElement("nonce", Convert.ToBase64String(value.Nonce)),
            new XElement("ciphertext", Convert.ToBase64String(value.Ciphertext))
        );
        return new EncryptedXmlInfo(element, typeof(KeyRingDecryptor));
    }
}

/// <summary>Opens it again; made by the framework from the type name in the stored key.</summary>
internal sealed class KeyRingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var value = new ProtectedValue(
            (string)encryptedElement.Attribute("keyId")!,
            Bytes(encryptedElement, "wrappedKey"),
            Bytes(encryptedElement, "nonce"),
            Bytes(encryptedElement, "ciphertext")
        );
        return XElement.Parse(services.GetRequiredService<Protector>().Open("platform.key_ring", "xml", Guid.Empty, value));
    }

    private static byte[] Bytes(XElement element, string name) => Convert.FromBase64String((string)element.Element(name)!);
}
