using System.ComponentModel;
using System.Diagnostics;
using Cooperation.Platform.Domain;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Hosting.Papers.Pdf;

/// <summary>Makes PDF files of papers by LibreOffice: one at a time, within the time limit, in a folder of its own that is gone afterwards whatever happens.</summary>
public sealed class PaperPdf(IOptions<PaperOptions> options) : IDisposable
{
    // It takes a core and some 200 MB; whoever comes meanwhile waits within his own time limit.
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>The paper as PDF.</summary>
    /// <exception cref="DomainException">There is no converter, it took too long, or it made none (<see cref="PaperErrors"/>).</exception>
    public async Task<byte[]> ConvertAsync(byte[] docx, CancellationToken cancellationToken)
    {
        var converter = FindConverter() ?? throw new DomainException(PaperErrors.NoConverter());
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(options.Value.TimeLimit);
        try
        {
            await turn.WaitAsync(limited.Token);
            try
            {
                return await ConvertAsync(converter, docx, limited.Token);
            }
            finally
            {
                turn.Release();
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DomainException(PaperErrors.TooSlow());
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    private static async Task<byte[]> ConvertAsync(string converter, byte[] docx, CancellationToken cancellationToken)
    {
        await using var folder = PaperFolder.Open();
        var (paper, pdf) = (Path.Combine(folder.Path, "paper.docx"), Path.Combine(folder.Path, "paper.pdf"));
        await File.WriteAllBytesAsync(paper, docx, cancellationToken);
        await RunAsync(Start(converter, folder.Path, paper), cancellationToken);
        return File.Exists(pdf)
            ? await File.ReadAllBytesAsync(pdf, cancellationToken)
            : throw new DomainException(PaperErrors.NotConverted());
    }

    private static ProcessStartInfo Start(string converter, string folder, string paper)
    {
        var start = new ProcessStartInfo(
            converter,
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}",
                "--headless",
                "--norestore",
                "--nologo",
                "--convert-to",
                "pdf:writer_pdf_Export",
                "--outdir",
                folder,
                paper,
            ]
        )
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Our own environment holds passwords of databases and broker; the converter gets what it needs.
        var path = start.Environment.TryGetValue("PATH", out var known) ? known : null;
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        start.Environment["LANG"] = "C.UTF-8";
        return start;
    }

    private static async Task RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var process = Launch(start);
        try
        {
            process.StandardInput.Close();
            process.BeginOutputReadLine(); // read and thrown away: it could name a file, and a full pipe would stop it
            process.BeginErrorReadLine();
            await process.WaitForExitAsync(cancellationToken);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    private static Process Launch(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new DomainException(PaperErrors.NoConverter());
        }
        catch (Win32Exception)
        {
            throw new DomainException(PaperErrors.NoConverter()); // it is there, but is no program that may be run
        }
    }

    private string? FindConverter()
    {
        var named = options.Value.Converter;
        return Path.IsPathRooted(named)
            ? (File.Exists(named) ? named : null)
            : (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.Combine(folder, named))
                .FirstOrDefault(File.Exists);
    }
}
