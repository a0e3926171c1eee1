using System.Security.Cryptography;
using System.Text;

namespace TradePromotion.Identity;

/// <summary>
/// Finds the stream of an e-mail address and who holds it. The stream's id is a keyed hash, so that a copy of the events does
/// not tell who is registered to those who guess addresses.
/// </summary>
public sealed class EmailAddresses(Store store, IConfiguration configuration)
{
    private readonly byte[] _key = HKDF.DeriveKey(
        HashAlgorithmName.SHA256,
        Convert.FromBase64String(
            configuration["TradePromotion:AddressKey"]
                ?? configuration["TradePromotion:MasterKey"]
                ?? throw new InvalidOperationException("TradePromotion:MasterKey is not set")
        ),
        outputLength: 32,
        info: "e-mail addresses"u8.ToArray()
    );

    /// <summary>The one stream of this address.</summary>
    public Guid IdOf(string address)
    {
        var hash = HMACSHA256.HashData(
            _key,
            Encoding.UTF8.GetBytes(EmailAddress.Normalised(address))
        );
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }

    /// <summary>The person who confirmed the address; null when nobody did.</summary>
    public async Task<Guid?> HolderOf(string address, CancellationToken cancel = default) =>
        (await store.Load<EmailAddress, EmailAddressEvent>(IdOf(address), cancel: cancel))
            .State
            .Holder;
}
