print("duologue")
