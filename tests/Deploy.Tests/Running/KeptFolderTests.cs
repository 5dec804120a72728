using Cooperation.Tests.Support.Running;

namespace Cooperation.Deploy.Tests.Running;

public sealed class KeptFolderTests : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("cooperation-kept-").FullName;
    private int made;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(path, recursive: true);

    [Fact]
    public async Task Two_who_ask_at_once_get_copies_of_what_was_made_once()
    {
        var copies = await Task.WhenAll(CopyAsync("one", "a"), CopyAsync("one", "b"));

        copies.ShouldBe(["one 1", "one 1"]);
        made.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_done_to_a_copy_does_not_come_back()
    {
        await CopyAsync("one", "a");
        await File.WriteAllTextAsync(Path.Combine(path, "a", "part", "file"), "changed", Cancelled);

        (await CopyAsync("one", "b")).ShouldBe("one 1");
    }

    [Fact]
    public async Task For_another_key_it_is_made_anew_and_the_old_one_is_gone()
    {
        await CopyAsync("one", "a");

        (await CopyAsync("two", "b")).ShouldBe("two 2");
        Directory.EnumerateDirectories(Path.Combine(path, "kept")).Count().ShouldBe(1);
        (await CopyAsync("one", "c")).ShouldBe("one 3");
    }

    [Fact]
    public async Task What_was_left_half_made_is_never_taken()
    {
        await Should.ThrowAsync<IOException>(() =>
            Kept()
                .CopyAsync(
                    "one",
                    Path.Combine(path, "a"),
                    async folder =>
                    {
                        await FillAsync(folder, "half");
                        throw new IOException("broken off");
                    },
                    Cancelled
                )
        );

        (await CopyAsync("one", "a")).ShouldBe("one 2");
    }

    private KeptFolder Kept() => new(Path.Combine(path, "kept"));

    private async Task<string> CopyAsync(string key, string name)
    {
        var target = Directory.CreateDirectory(Path.Combine(path, name)).FullName;
        await Kept().CopyAsync(key, target, folder => FillAsync(folder, key), Cancelled);
        return await File.ReadAllTextAsync(Path.Combine(target, "part", "file"), Cancelled);
    }

    private async Task FillAsync(string folder, string text)
    {
        var part = Directory.CreateDirectory(Path.Combine(folder, "part")).FullName;
        await File.WriteAllTextAsync(Path.Combine(part, "file"), $"{text} {Interlocked.Increment(ref made)}", Cancelled);
    }
}
