using System.Text;
using Cooperation.Launcher.Processes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Papers.Pdf;
using Microsoft.Extensions.Options;

namespace Cooperation.Hosting.Tests.Papers;

/// <summary>PDF files of papers: made where a converter is, refused with what helps where none is, and nothing left lying about.</summary>
public sealed class ConvertingPapers : IDisposable
{
    private static readonly byte[] Docx = APaper.Of(APaper.FirstOfTheDecree).ToDocx();

    private readonly string folder = Directory.CreateTempSubdirectory("cooperation-converters-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_a_converter_the_reason_says_what_helps()
    {
        (await RefusalAsync("no-such-program")).Code.ShouldBe("platform.paper.no-converter");
        (await RefusalAsync("/no/such/program")).Message.Vi.ShouldContain("LibreOffice");
    }

    [Fact]
    public async Task A_converter_that_hangs_is_ended_with_its_children_and_leaves_nothing()
    {
        var seen = Path.Combine(folder, "seen");
        var converter = Script($"pwd > {seen}; sleep 600 & echo $! > {seen}.child; wait");
        (await RefusalAsync(converter, TimeSpan.FromSeconds(1))).Code.ShouldBe("platform.paper.too-slow");
        Directory.Exists((await File.ReadAllTextAsync(seen, Token)).Trim()).ShouldBeFalse();
        Directory.Exists($"/proc/{(await File.ReadAllTextAsync(seen + ".child", Token)).Trim()}/exe").ShouldBeFalse();
    }

    [Fact]
    public async Task Who_gives_up_ends_it_too()
    {
        var seen = Path.Combine(folder, "seen");
        using var pdf = Pdf(Script($"pwd > {seen}; sleep 600"), TimeSpan.FromMinutes(5));
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var conversion = pdf.ConvertAsync(Docx, gone.Token);
        var hasBegun = await Poll.UntilAsync(
            _ => Task.FromResult(File.Exists(seen) && new FileInfo(seen).Length > 0),
            TimeSpan.FromSeconds(30),
            Token
        );
        hasBegun.ShouldBeTrue();
        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => conversion);
        Directory.Exists((await File.ReadAllTextAsync(seen, Token)).Trim()).ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_given_a_folder_of_its_own_and_none_of_our_passwords()
    {
        var seen = Path.Combine(folder, "seen");
        Environment.SetEnvironmentVariable("PAPERS_TEST_PASSWORD", "bí mật");
        (await RefusalAsync(Script($"(env; stat -c %a .; echo \"$@\") > {seen}"))).Code.ShouldBe("platform.paper.not-converted");
        var told = await File.ReadAllTextAsync(seen, Token);
        told.ShouldNotContain("PAPERS_TEST_PASSWORD");
        told.Split('\n').ShouldContain("700");
        told.ShouldContain($"-env:UserInstallation=file://{PaperFolder.Place.TrimEnd('/')}/{PaperFolder.Prefix}");
    }

    [Fact]
    public async Task What_is_converted_is_a_PDF()
    {
        using var pdf = new PaperPdf(Options.Create(new PaperOptions()));
        try
        {
            Encoding.ASCII.GetString(await pdf.ConvertAsync(Docx, Token), 0, 5).ShouldBe("%PDF-");
        }
        catch (DomainException refused)
        {
            refused.Error.Code.ShouldBe("platform.paper.no-converter"); // where none is installed
        }
    }

    private static PaperPdf Pdf(string converter, TimeSpan? limit) =>
        new(Options.Create(new PaperOptions { Converter = converter, TimeLimit = limit ?? TimeSpan.FromSeconds(60) }));

    private static async Task<DomainError> RefusalAsync(string converter, TimeSpan? limit = null)
    {
        using var pdf = Pdf(converter, limit);
        return (await Should.ThrowAsync<DomainException>(() => pdf.ConvertAsync(Docx, Token))).Error;
    }

    private string Script(string says)
    {
        var path = Path.Combine(folder, "converter");
        File.WriteAllText(path, $"#!/bin/sh\n{says}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return path;
    }
}
