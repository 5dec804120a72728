using System.Globalization;
using System.Text;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>Rows as separated values (RFC 4180): UTF-8 with a byte order mark, lines ended by CR LF, every formula made harmless.</summary>
internal sealed class CsvSheet(Stream stream, char separator) : ISheet
{
    private readonly StreamWriter writer = new(
        stream,
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        bufferSize: 16 * 1024,
        leaveOpen: true
    )
    {
        NewLine = "\r\n",
    };

    // Who separates by semicolons does so because his decimal sign is the comma.
    private readonly NumberFormatInfo numbers = new() { NumberDecimalSeparator = separator == ';' ? "," : "." };

    public async Task WriteAsync(IReadOnlyList<object?> cells, CancellationToken cancellationToken)
    {
        var line = string.Join(separator, cells.Select(cell => Quoted(CellText.Of(cell, numbers))));
        await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => writer.FlushAsync(cancellationToken);

    // Flushed by CompleteAsync alone: a broken export must not look whole, and a response may not be written to without await.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string Quoted(string text) =>
        text.AsSpan().IndexOfAny(['"', '\r', '\n', separator]) >= 0 || text.StartsWith('\'')
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;
}
