using Bunit;
using TradePromotion.UI;

namespace TradePromotion.Tests.UI;

/// <summary>Inputs are labelled, and what is wrong is read with them.</summary>
public sealed class FormTests : BunitContext
{
    [Fact]
    public void A_label_points_to_its_input_and_hint_and_error_are_read_with_it()
    {
        var field = Render<TextField>(p =>
            p.Add(x => x.Label, "Tên")
                .Add(x => x.Name, "Input.Name[0]")
                .Add(x => x.Value, "Cà phê")
                .Add(x => x.Hint, "Ngắn gọn")
                .Add(x => x.Error, "Đã có tên này")
                .Add(x => x.Required, true)
                .AddUnmatched("maxlength", "80")
        );

        var input = field.Find("input");
        field.Find("label").GetAttribute("for").ShouldBe(input.Id);
        input.GetAttribute("name").ShouldBe("Input.Name[0]");
        input.GetAttribute("value").ShouldBe("Cà phê");
        input.GetAttribute("maxlength").ShouldBe("80");
        input.HasAttribute("required").ShouldBeTrue();
        input.GetAttribute("aria-invalid").ShouldBe("true");
        var read = input
            .GetAttribute("aria-describedby")!
            .Split(' ')
            .Select(id => field.Find("#" + id).TextContent);
        read.ShouldBe(["Ngắn gọn", "Đã có tên này"]);
    }

    [Fact]
    public void Without_hint_and_error_nothing_is_referred_to()
    {
        var input = Render<TextAreaField>(p => p.Add(x => x.Label, "Lời").Add(x => x.Name, "Story"))
            .Find("textarea");

        input.HasAttribute("aria-describedby").ShouldBeFalse();
        input.HasAttribute("aria-invalid").ShouldBeFalse();
        input.HasAttribute("required").ShouldBeFalse();
    }

    [Fact]
    public void A_pair_of_languages_has_two_inputs_with_their_languages()
    {
        var inputs = Render<LocalTextField>(p =>
                p.Add(x => x.Label, "Tên")
                    .Add(x => x.NameVi, "Vi")
                    .Add(x => x.NameEn, "En")
                    .Add(x => x.ErrorEn, "?")
            )
            .FindAll("input");

        inputs
            .Select(input => (input.GetAttribute("name"), input.GetAttribute("lang")))
            .ShouldBe([("Vi", "vi"), ("En", "en")]);
        inputs.Select(input => input.GetAttribute("aria-invalid")).ShouldBe([null, "true"]);
    }

    [Fact]
    public void A_select_keeps_its_choice_and_groups()
    {
        var select = Render<SelectField>(p =>
            p.Add(x => x.Label, "Tỉnh")
                .Add(x => x.Name, "Province")
                .Add(x => x.Value, "gl")
                .Add(
                    x => x.Choices,
                    [
                        new("dl", "Đắk Lắk", Group: "Tây Nguyên"),
                        new("gl", "Gia Lai", Group: "Tây Nguyên"),
                        new("hn", "Hà Nội"),
                    ]
                )
        );

        select.FindAll("option[selected]").Single().GetAttribute("value").ShouldBe("gl");
        select.FindAll("optgroup").Single().Children.Length.ShouldBe(2);
    }

    [Fact]
    public void Choices_share_a_name_and_keep_what_was_chosen()
    {
        var list = Render<CheckList>(p =>
            p.Add(x => x.Label, "Ngành")
                .Add(x => x.Name, "Sectors")
                .Add(x => x.Values, ["b"])
                .Add(x => x.Error, "Chọn một ngành")
                .Add(x => x.Choices, [new("a", "Cà phê"), new("b", "Gạo")])
        );

        list.FindAll("input[name=Sectors][type=checkbox]").Count.ShouldBe(2);
        list.FindAll("input[checked]").Single().GetAttribute("value").ShouldBe("b");
        list.Find("#" + list.Find("fieldset").GetAttribute("aria-describedby"))
            .TextContent.ShouldBe("Chọn một ngành");
    }
}
