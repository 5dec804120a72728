using System.Security.Cryptography;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Platform.Hosting.Protection;
using Npgsql;

namespace Cooperation.Hotline.Data.Attachments;

/// <summary>
/// The content of an attachment on its way out, a few pieces at a time: never the whole file in memory, and whoever reads slowly holds no
/// connection. The last piece goes out only when the hash of all is right, so that what was changed never arrives as whole.
/// </summary>
internal sealed class AttachmentContent(NpgsqlDataSource source, Attachment attachment, string name, byte[] hash, PieceCipher cipher)
    : IDisposable
{
    private const int AtOnce = 8; // half a megabyte

    private const string Pieces = """
        select content from hotline.attachment_pieces
        where attachment_id = $1 and exchange_id = $2 and number >= $3 and number < $4
        order by number
        """;

    public Attachment Attachment => attachment;

    public string Name => name;

    private int Count => (int)((attachment.File.Size + PieceCipher.PieceSize - 1) / PieceCipher.PieceSize);

    /// <exception cref="BrokenAttachmentException">A piece is missing or was changed.</exception>
    public async Task CopyToAsync(Stream to, CancellationToken cancellationToken)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[PieceCipher.PieceSize];
        var pieces = new List<byte[]>(AtOnce);
        for (var number = 0; number < Count; number++)
        {
            if (number % AtOnce == 0)
            {
                await FetchAsync(pieces, number, cancellationToken);
            }

            var plain = Open(number, pieces.ElementAtOrDefault(number % AtOnce), buffer);
            sum.AppendData(plain.Span);
            if (number == Count - 1 && !sum.GetHashAndReset().AsSpan().SequenceEqual(hash))
            {
                throw new BrokenAttachmentException();
            }

            await to.WriteAsync(plain, cancellationToken);
        }
    }

    public void Dispose() => cipher.Dispose();

    private ReadOnlyMemory<byte> Open(int number, byte[]? piece, byte[] buffer)
    {
        var plain = buffer.AsMemory(0, (int)Math.Min(PieceCipher.PieceSize, attachment.File.Size - ((long)number * PieceCipher.PieceSize)));
        if (piece?.Length != plain.Length + PieceCipher.Overhead)
        {
            throw new BrokenAttachmentException();
        }

        try
        {
            cipher.Open(number, piece, plain.Span);
            return plain;
        }
        catch (CryptographicException)
        {
            throw new BrokenAttachmentException();
        }
    }

    // Both statements travel together and are one transaction: the exchange is in hand for these rows only.
    private async Task FetchAsync(List<byte[]> pieces, int from, CancellationToken cancellationToken)
    {
        pieces.Clear();
        var exchange = attachment.ExchangeId.Value;
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand("select set_config($1, $2, true)")
            {
                Parameters =
                {
                    new() { Value = "hotline.exchange_in_hand" },
                    new() { Value = exchange.ToString() },
                },
            }
        );
        batch.BatchCommands.Add(
            new NpgsqlBatchCommand(Pieces)
            {
                Parameters =
                {
                    new() { Value = attachment.Id },
                    new() { Value = exchange },
                    new() { Value = from },
                    new() { Value = from + AtOnce },
                },
            }
        );
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.NextResultAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            pieces.Add(await reader.GetFieldValueAsync<byte[]>(0, cancellationToken));
        }
    }
}

/// <summary>What is kept of an attachment is not what was attached.</summary>
internal sealed class BrokenAttachmentException() : Exception("An attachment is not whole.");
