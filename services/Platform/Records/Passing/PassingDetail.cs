namespace Cooperation.Platform.Records.Passing;

/// <summary>A protected detail that is kept for one purpose and erased when that is over (R20): it has neither versions nor terms by which it is found. Row-level security hides it from whoever has not entered the scope of its record.</summary>
internal sealed class PassingDetail
{
    public required Guid SubjectId { get; init; }

    /// <summary>The record in whose scope it is seen.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>Which detail; part of what the ciphertext is bound to.</summary>
    public required string Detail { get; init; }

    public required string KeyId { get; init; }

    public required byte[] WrappedKey { get; init; }

    public required byte[] Nonce { get; init; }

    public required byte[] Ciphertext { get; init; }
}

/// <summary>A detail in the clear: on its way to be sealed, or opened for somebody who may read it.</summary>
/// <param name="Subject">Whose.</param>
/// <param name="Detail">Which.</param>
/// <param name="Text">What it says.</param>
public sealed record OpenDetail(Guid Subject, string Detail, string Text)
{
    /// <summary>Never what it says: whoever writes it down by mistake writes nothing down.</summary>
    public override string ToString() => Detail;
}
