namespace Cooperation.Portal.Clients;

/// <summary>Papers to agendas at Meetings; their files are passed on as they come.</summary>
internal sealed class AgendaPapersClient(HttpClient client)
{
    private const string Service = "meetings";

    /// <summary>Sends a file while it is still being received.</summary>
    public async Task AddAsync(string meeting, long version, NewAgendaPaper paper, SentFile file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent();
        foreach (
            var (name, value) in new[]
            {
                ("title", paper.Title),
                ("handling", paper.Handling),
                ("item", paper.Item),
                ("replaces", paper.Replaces),
            }
        )
        {
            if (value is not null)
            {
                form.Add(new StringContent(value), name);
            }
        }

        form.Add(file.AsPart());
        using var request = new HttpRequestMessage(HttpMethod.Post, Of(meeting)) { Content = form };
        request.SetVersion(version);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>A paper, to be kept or to be looked at; on record there.</summary>
    public async Task<HttpResponseMessage> OpenAsync(string meeting, Guid paper, bool preview, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(meeting)}/{paper}{(preview ? "/preview" : "")}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(string meeting) => $"api/meetings/meetings/{Uri.EscapeDataString(meeting)}/agenda/papers";
}

/// <summary>A paper to a point of an agenda; how often it was opened for whoever keeps the meeting only.</summary>
public sealed record AgendaPaper(
    Guid Id,
    int Number,
    int Edition,
    string Title,
    string Handling,
    string Kind,
    long Size,
    bool Preview,
    bool Download,
    DateTimeOffset At,
    string By,
    string Desk,
    int? Opened,
    IReadOnlyList<FormerEdition> Former
);

/// <summary>An edition whose place another took.</summary>
public sealed record FormerEdition(Guid Id, int Edition, string Title, bool Preview, bool Download, DateTimeOffset At);

/// <summary>What is written of a paper: the point it goes to, or the paper whose next edition it is.</summary>
internal sealed record NewAgendaPaper(string? Title, string? Handling, string? Item, string? Replaces);

/// <summary>Why a paper is withdrawn.</summary>
public sealed record NewPaperWithdrawal(string? Reason);
