using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Repatriation.Tests.Builders;

/// <summary>Papers of cases, made and read.</summary>
internal static class Papers
{
    /// <summary>Somebody of whom a paper lacks nothing.</summary>
    public static JsonObject Known(string name, string sex = "female") =>
        new()
        {
            ["sex"] = sex,
            ["birth"] = "1996-05-12",
            ["name"] = name,
            ["document"] = "072196004455",
            ["nationality"] = "VN",
            ["address"] = "Ấp Thuận Hòa, xã Lợi Thuận, tỉnh Tây Ninh",
        };

    public static string Of(string opened) => $"{A.Cases}/{opened}/papers";

    public static Task<HttpResponseMessage> AskPaperAsync(
        this RepatriationService service,
        TestAccount account,
        string opened,
        string kind,
        object? more = null,
        string? key = null
    )
    {
        var body = new JsonObject { ["kind"] = kind };
        foreach (var (field, value) in (more as JsonObject ?? []).ToArray())
        {
            body[field] = value?.DeepClone();
        }

        return service.PostAsync(account, Of(opened), body, null, key);
    }

    /// <summary>Makes a paper that has to be made.</summary>
    public static async Task<JsonNode> MadeAsync(
        this RepatriationService service,
        TestAccount account,
        string opened,
        string kind,
        JsonObject? more = null
    )
    {
        using var answer = await service.AskPaperAsync(account, opened, kind, more);
        var text = await answer.BodyAsync();
        return answer.StatusCode == HttpStatusCode.Created
            ? text
            : throw new InvalidOperationException($"{kind}: {answer.StatusCode} {text}");
    }

    public static async Task<byte[]> FileAsync(this RepatriationService service, TestAccount account, string opened, JsonNode made)
    {
        using var answer = await service.GetAsync(account, $"{Of(opened)}/{made.Id()}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Its lines, once the validator has nothing against it.</summary>
    public static List<string> LinesOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        return [.. document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText)];
    }

    /// <summary>Makes one and reads its lines.</summary>
    public static async Task<List<string>> LinesAsync(
        this RepatriationService service,
        TestAccount account,
        string opened,
        string kind,
        JsonObject? more = null
    ) => LinesOf(await service.FileAsync(account, opened, await service.MadeAsync(account, opened, kind, more)));

    public static string XmlOf(byte[] file)
    {
        using var parts = new ZipArchive(new MemoryStream(file));
        return string.Concat(
            parts.Entries.Select(part =>
            {
                using var reader = new StreamReader(part.Open());
                return reader.ReadToEnd();
            })
        );
    }
}
