using System.Net;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Agreements.Tests.Builders;

/// <summary>Papers, read once the validator has nothing against them.</summary>
internal static class Papers
{
    /// <summary>The lines of the paper at an address.</summary>
    public static async Task<IReadOnlyList<string>> PaperAsync(this AgreementsService service, TestAccount account, string address)
    {
        using var answer = await service.GetAsync(account, address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        if (Environment.GetEnvironmentVariable("COOPERATION_KEEP_PAPERS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(
                Path.Combine(folder, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"')),
                file,
                TestContext.Current.CancellationToken
            );
        }

        return Lines(file);
    }

    /// <summary>The lines of a paper.</summary>
    public static IReadOnlyList<string> Lines(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        return [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText)];
    }
}
